using SearchCore.Codecs.Compressing;

namespace SearchCore.Codecs.Lucene41;

/// <summary>Stored fields packed with LZ4 in chunks of 16 KB (format chapter 5).</summary>
internal sealed class Lucene41StoredFieldsFormat : StoredFieldsFormat
{
    public override StoredFieldsReader OpenReader(SegmentReadState state) => new CompressingStoredFieldsReader(state);

    public override StoredFieldsWriter OpenWriter(SegmentWriteState state) => new CompressingStoredFieldsWriter(state);
}
