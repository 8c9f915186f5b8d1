using SearchCore.Codecs;
using SearchCore.Store;

namespace SearchCore.Tests.Codecs;

/// <summary>Makes the states that formats are opened with.</summary>
internal static class Segments
{
    public static FieldInfo Field(string name, int number) => new(name, number);

    public static SegmentWriteState WriteState(IndexDirectory directory, int docCount, params FieldInfo[] fields) =>
        new(directory, new SegmentInfo(directory, "_0") { DocCount = docCount }, new FieldInfos(fields));

    public static SegmentReadState ToReadState(this SegmentWriteState state) =>
        new(state.Directory, state.Segment, state.FieldInfos, state.Suffix);
}
