using SearchCore.Index.Inversion;

namespace SearchCore.Index;

/// <summary>A place in an <see cref="InverterPool"/> with the segment in memory that is in it. Guarded by the pool.</summary>
internal sealed class PooledInverter
{
    /// <summary>The segment; null only while it is being made.</summary>
    public DocumentInverter? Inverter { get; set; }

    /// <summary>The memory it takes, as of when its thread gave it back last.</summary>
    public long BytesUsed { get; set; }

    /// <summary>Whether a thread is adding a document to it.</summary>
    public bool IsBusy { get; set; }

    /// <summary>Whether the thread that has it is to write it out when it is done with its document.</summary>
    public bool MustFlush { get; set; }

    /// <summary>Whether it is being written out, and takes no more documents.</summary>
    public bool IsFlushing { get; set; }
}
