namespace SearchCore.Codecs;

/// <summary>The inverted fields of a segment. Safe for many threads.</summary>
internal abstract class FieldsProducer : IDisposable
{
    /// <summary>The terms of a field, or null when the segment has none.</summary>
    public abstract Terms? GetTerms(string field);

    /// <summary>Reads every byte and compares the checksums, but for what can be made again from the rest.</summary>
    public abstract void CheckIntegrity();

    /// <summary>Reads every byte of the bounds by which searches skip, and compares the checksums. They can be made again from the postings.</summary>
    public abstract void CheckImpactsIntegrity();

    public abstract void Dispose();
}
