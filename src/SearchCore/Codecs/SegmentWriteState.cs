using SearchCore.Store;

namespace SearchCore.Codecs;

/// <summary>What a format needs to write its files of a segment.</summary>
/// <param name="Directory">Where the files go.</param>
/// <param name="Segment">The segment; its document count is final.</param>
/// <param name="FieldInfos">Its fields; a format may add attributes to them.</param>
/// <param name="Suffix">What stands between the segment's name and the extension; empty for most files.</param>
internal sealed record SegmentWriteState(IndexDirectory Directory, SegmentInfo Segment, FieldInfos FieldInfos, string Suffix = "");
