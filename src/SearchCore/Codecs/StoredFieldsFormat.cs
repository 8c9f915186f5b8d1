namespace SearchCore.Codecs;

/// <summary>Reads and writes the stored fields of a segment.</summary>
internal abstract class StoredFieldsFormat
{
    public abstract StoredFieldsReader OpenReader(SegmentReadState state);

    public abstract StoredFieldsWriter OpenWriter(SegmentWriteState state);
}
