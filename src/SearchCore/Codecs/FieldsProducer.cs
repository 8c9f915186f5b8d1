namespace SearchCore.Codecs;

/// <summary>The inverted fields of a segment. Safe for many threads.</summary>
internal abstract class FieldsProducer : IDisposable
{
    /// <summary>The terms of a field, or null when the segment has none.</summary>
    public abstract Terms? GetTerms(string field);

    /// <summary>Reads every byte and compares the checksums.</summary>
    public abstract void CheckIntegrity();

    public abstract void Dispose();
}
