namespace SearchCore.Codecs;

/// <summary>Reads and writes the inverted index of a segment: terms and postings.</summary>
internal abstract class PostingsFormat
{
    public abstract FieldsProducer OpenReader(SegmentReadState state);

    public abstract FieldsConsumer OpenWriter(SegmentWriteState state);
}
