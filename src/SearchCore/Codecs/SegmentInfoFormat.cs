using SearchCore.Store;

namespace SearchCore.Codecs;

/// <summary>Reads and writes what is fixed about a segment.</summary>
internal abstract class SegmentInfoFormat
{
    public abstract SegmentInfo Read(IndexDirectory directory, string segmentName);

    /// <summary>Writes the file; its own name must already be among <see cref="SegmentInfo.Files"/>.</summary>
    public abstract void Write(IndexDirectory directory, SegmentInfo segment);
}
