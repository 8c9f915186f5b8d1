namespace SearchCore.Codecs;

/// <summary>Reads and writes the doc values of a segment.</summary>
internal abstract class DocValuesFormat
{
    public abstract DocValuesProducer OpenReader(SegmentReadState state);

    public abstract DocValuesConsumer OpenWriter(SegmentWriteState state);
}
