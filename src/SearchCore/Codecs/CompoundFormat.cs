using SearchCore.Store;

namespace SearchCore.Codecs;

/// <summary>Packs the files of a segment into one, and opens such a file as a directory.</summary>
internal abstract class CompoundFormat
{
    /// <summary>Opens the compound file of a segment as a read-only directory; disposing it closes the file.</summary>
    public abstract IndexDirectory OpenReader(IndexDirectory directory, SegmentInfo segment);

    /// <summary>Reads every byte of the compound file of a segment, what lies between the files in it included, and compares the checksum.</summary>
    public abstract void CheckIntegrity(IndexDirectory directory, SegmentInfo segment);

    /// <summary>Packs files into the compound file of a segment. The files stay where they are.</summary>
    /// <returns>The names of the files that stand for them now.</returns>
    public abstract List<string> Write(IndexDirectory directory, SegmentInfo segment, IReadOnlyCollection<string> files);
}
