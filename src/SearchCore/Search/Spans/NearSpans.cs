namespace SearchCore.Search.Spans;

/// <summary>The stretches in which spans of all cursors stand near each other.</summary>
internal sealed class NearSpans : SpanCursor
{
    private readonly SpanCursor[] _cursors;
    private readonly SpanCursor[] _byCost;
    private readonly List<Span>[] _parts;
    private readonly NearMatcher _matcher;

    public NearSpans(SpanCursor[] cursors, NearMatcher matcher)
    {
        _cursors = cursors;
        _byCost = [.. cursors.OrderBy(cursor => cursor.Cost)];
        _parts = [.. cursors.Select(_ => new List<Span>())];
        _matcher = matcher;
    }

    public override int DocId => _byCost[0].DocId;

    public override long Cost => _byCost[0].Cost;

    public override int NextDoc() => Align(_byCost[0].NextDoc());

    public override int Advance(int target) => Align(_byCost[0].Advance(target));

    public override void Read(List<Span> spans)
    {
        var isComplete = true;
        for (var i = 0; i < _cursors.Length && isComplete; i++)
        {
            _parts[i].Clear();
            _cursors[i].Read(_parts[i]);
            isComplete = _parts[i].Count > 0;
        }

        if (isComplete)
            _matcher.Match(_parts, spans);
    }

    /// <summary>Goes on to the next document that all cursors have.</summary>
    private int Align(int doc)
    {
        for (var i = 1; i < _byCost.Length && doc != NoMoreDocs; i++)
        {
            var other = _byCost[i].DocId < doc ? _byCost[i].Advance(doc) : _byCost[i].DocId;
            if (other == doc)
                continue;
            doc = _byCost[0].Advance(other);
            i = 0;
        }

        return doc;
    }
}
