namespace SearchCore.Codecs;

/// <summary>The norms of a segment. Safe for many threads.</summary>
internal abstract class NormsProducer : IDisposable
{
    public abstract NumericDocValues GetNorms(FieldInfo field);

    /// <summary>Reads every byte and compares the checksum.</summary>
    public abstract void CheckIntegrity();

    public abstract void Dispose();
}
