namespace SearchCore.Codecs;

/// <summary>Reads and writes the inverted index of a segment: terms and postings.</summary>
internal abstract class PostingsFormat
{
    public abstract FieldsProducer OpenReader(SegmentReadState state);

    public abstract FieldsConsumer OpenWriter(SegmentWriteState state);

    /// <summary>
    /// Writes what dynamic pruning needs beside the postings, after postings and norms of the segment are finished. A format that has no such
    /// thing, and a segment that has no postings in it, does nothing.
    /// </summary>
    public virtual void WriteImpacts(SegmentWriteState state, NormsProducer norms)
    {
    }
}
