namespace SearchCore.Codecs;

/// <summary>Reads and writes the norms of a segment: one number per document and field that scoring needs.</summary>
internal abstract class NormsFormat
{
    public abstract NormsProducer OpenReader(SegmentReadState state);

    public abstract NormsConsumer OpenWriter(SegmentWriteState state);
}
