namespace SearchCore.Search.Spans;

/// <summary>Spans of one cursor without those that come near spans of another.</summary>
internal sealed class NotSpans(SpanCursor include, SpanCursor exclude, int before, int after) : SpanCursor
{
    private readonly List<Span> _excluded = [];

    public override int DocId => include.DocId;

    public override long Cost => include.Cost;

    public override int NextDoc() => include.NextDoc();

    public override int Advance(int target) => include.Advance(target);

    public override void Read(List<Span> spans)
    {
        var first = spans.Count;
        include.Read(spans);
        if ((exclude.DocId < DocId ? exclude.Advance(DocId) : exclude.DocId) != DocId)
            return;
        _excluded.Clear();
        exclude.Read(_excluded);
        var kept = first;
        var next = 0;
        for (var i = first; i < spans.Count; i++)
        {
            // What ends too early for this span does so for all that begin later.
            var span = spans[i];
            while (next < _excluded.Count && _excluded[next].End <= span.Start - before)
                next++;
            if (next == _excluded.Count || _excluded[next].Start >= (long)span.End + after)
                spans[kept++] = span;
        }

        spans.RemoveRange(kept, spans.Count - kept);
    }
}
