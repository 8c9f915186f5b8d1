using SearchCore.Util;

namespace SearchCore.Search.Spans;

/// <summary>Walks the documents of a segment in which a span query may match, and reads its spans in each. Belongs to one thread.</summary>
internal abstract class SpanCursor : DocIdSetIterator
{
    /// <summary>Adds the spans of the current document in ascending order; none when it does not match. To be asked once per document.</summary>
    /// <param name="spans">Takes the spans.</param>
    public abstract void Read(List<Span> spans);
}
