using SearchCore.Store;

namespace SearchCore.Codecs;

/// <summary>What a format needs to open its files of a segment.</summary>
/// <param name="Directory">Where the files are: the index' directory, or the segment's compound file.</param>
/// <param name="Segment">The segment.</param>
/// <param name="FieldInfos">Its fields.</param>
/// <param name="Suffix">What stands between the segment's name and the extension, such as <c>Lucene41_0</c>; empty for most files.</param>
internal sealed record SegmentReadState(IndexDirectory Directory, SegmentInfo Segment, FieldInfos FieldInfos, string Suffix = "");
