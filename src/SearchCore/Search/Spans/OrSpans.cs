namespace SearchCore.Search.Spans;

/// <summary>The spans of several cursors; a span that two of them have comes twice.</summary>
internal sealed class OrSpans(SpanCursor[] cursors) : SpanCursor
{
    private int _doc = -1;

    public override int DocId => _doc;

    public override long Cost { get; } = cursors.Sum(cursor => cursor.Cost);

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        _doc = NoMoreDocs;
        foreach (var cursor in cursors)
            _doc = Math.Min(_doc, cursor.DocId < target ? cursor.Advance(target) : cursor.DocId);
        return _doc;
    }

    public override void Read(List<Span> spans)
    {
        var before = spans.Count;
        foreach (var cursor in cursors)
        {
            if (cursor.DocId == _doc)
                cursor.Read(spans);
        }

        spans.Sort(before, spans.Count - before, null);
    }
}
