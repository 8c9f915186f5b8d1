using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs;

/// <summary>Reads and writes which documents of a segment are not deleted.</summary>
internal abstract class LiveDocsFormat
{
    /// <summary>The name of the live-docs file of a generation.</summary>
    public abstract string FileName(string segmentName, long generation);

    /// <summary>Reads the live documents; bit on = live.</summary>
    public abstract BitSet Read(IndexDirectory directory, SegmentInfo segment, long generation, int deletedCount);

    public abstract void Write(IndexDirectory directory, SegmentInfo segment, long generation, BitSet liveDocs);
}
