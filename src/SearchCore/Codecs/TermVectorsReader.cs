namespace SearchCore.Codecs;

/// <summary>Reads the term vectors of a segment's documents. Safe for many threads.</summary>
internal abstract class TermVectorsReader : IDisposable
{
    /// <summary>The vectors of a document by field, or null when it has none.</summary>
    public abstract IReadOnlyDictionary<string, Terms>? Get(int doc);

    /// <summary>Reads every byte and compares the checksum.</summary>
    public abstract void CheckIntegrity();

    public abstract void Dispose();
}
