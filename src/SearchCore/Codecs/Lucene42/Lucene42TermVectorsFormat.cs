using SearchCore.Codecs.Compressing;

namespace SearchCore.Codecs.Lucene42;

/// <summary>Term vectors packed in chunks of 4 KB (format chapter 6).</summary>
internal sealed class Lucene42TermVectorsFormat : TermVectorsFormat
{
    public override TermVectorsReader OpenReader(SegmentReadState state) => new CompressingTermVectorsReader(state);

    public override TermVectorsWriter OpenWriter(SegmentWriteState state) => new CompressingTermVectorsWriter(state);
}
