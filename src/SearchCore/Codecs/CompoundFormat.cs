using SearchCore.Store;

namespace SearchCore.Codecs;

/// <summary>Packs the files of a segment into one, and opens such a file as a directory.</summary>
internal abstract class CompoundFormat
{
    /// <summary>Opens the compound file of a segment as a read-only directory; disposing it closes the file.</summary>
    public abstract IndexDirectory OpenReader(IndexDirectory directory, SegmentInfo segment);

    /// <summary>Packs files into the compound file of a segment. The files stay where they are.</summary>
    public abstract void Write(IndexDirectory directory, SegmentInfo segment, IReadOnlyCollection<string> files);
}
