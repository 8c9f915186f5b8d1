namespace SearchCore.Codecs;

/// <summary>Reads and writes the term vectors of a segment: per document and field a small inverted index of its own.</summary>
internal abstract class TermVectorsFormat
{
    public abstract TermVectorsReader OpenReader(SegmentReadState state);

    public abstract TermVectorsWriter OpenWriter(SegmentWriteState state);
}
