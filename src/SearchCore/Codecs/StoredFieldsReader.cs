namespace SearchCore.Codecs;

/// <summary>Reads the stored fields of a segment's documents. Safe for many threads.</summary>
internal abstract class StoredFieldsReader : IDisposable
{
    public abstract void Visit(int doc, StoredFieldVisitor visitor);

    /// <summary>Reads every byte and compares the checksum.</summary>
    public abstract void CheckIntegrity();

    public abstract void Dispose();
}
