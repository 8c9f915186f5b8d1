namespace SearchCore.Search.Spans;

/// <summary>Those spans of a cursor that lie between two positions.</summary>
internal sealed class SpansBetween(SpanCursor inner, int start, int end) : SpanCursor
{
    public override int DocId => inner.DocId;

    public override long Cost => inner.Cost;

    public override int NextDoc() => inner.NextDoc();

    public override int Advance(int target) => inner.Advance(target);

    public override void Read(List<Span> spans)
    {
        var first = spans.Count;
        inner.Read(spans);
        var kept = first;
        for (var i = first; i < spans.Count; i++)
        {
            if (spans[i].Start >= start && spans[i].End <= end)
                spans[kept++] = spans[i];
        }

        spans.RemoveRange(kept, spans.Count - kept);
    }
}
