using SearchCore.Index;
using SearchCore.Search.Sorting;

namespace SearchCore.Search.Collectors;

/// <summary>Keeps the documents of one segment that come first in an order.</summary>
internal sealed class TopFieldLeaf : LeafCollector
{
    private readonly SearchOptions _options;
    private readonly SortColumn[] _columns;
    private readonly int _docBase;
    private readonly bool _needsScores;
    private readonly SortedHit? _after;
    private readonly PriorityQueue<SortedHit, SortedHit> _heap = new(Comparer<SortedHit>.Create((left, right) => SortedHit.Compare(right, left)));

    // What a document has to come before: the last of the other segments' documents, then the last of this one's.
    private SortedHit? _limit;
    private SortedHit _candidate;

    /// <summary>Starts on a segment.</summary>
    /// <param name="sort">The order.</param>
    /// <param name="options">How many documents, and whether all are counted.</param>
    /// <param name="leaf">The segment.</param>
    /// <param name="last">The last document when there are enough of earlier segments.</param>
    /// <param name="count">How many documents earlier segments had.</param>
    public TopFieldLeaf(Sort sort, SearchOptions options, LeafReaderContext leaf, FieldDoc? last, long count)
    {
        _options = options;
        _columns = [.. sort.Fields.Select(field => SortColumn.Open(field, leaf))];
        _docBase = leaf.DocBase;
        _needsScores = sort.NeedsScores;
        _after = sort.After is { } after ? Locate(after) : null;
        _limit = last is not null ? Locate(last) : null;
        _candidate = new SortedHit(_columns.Length);
        Count = count;
    }

    public long Count { get; private set; }

    public bool HasSkipped { get; private set; }

    /// <summary>Whether documents that score too little may be left out once enough are counted.</summary>
    public bool MayRaiseFloor { get; init; }

    public override float MinCompetitiveScore
    {
        get
        {
            if (!MayRaiseFloor || _limit is not { } limit || Count < _options.TotalHitsThreshold)
                return _options.MinimumScore;
            var floor = ScoreColumn.ToScore(_columns[0].GetValue(limit.Keys[0]));
            HasSkipped |= floor > _options.MinimumScore;
            return Math.Max(floor, _options.MinimumScore);
        }
    }

    public override void Collect(ReadOnlySpan<int> docs, ReadOnlySpan<float> scores)
    {
        for (var i = 0; i < docs.Length; i++)
        {
            if (_options.MinimumScore > 0 && scores[i] < _options.MinimumScore)
                continue;
            Count++;
            Collect(docs[i], _needsScores ? scores[i] : float.NaN);
        }
    }

    /// <summary>The documents with their values.</summary>
    public IEnumerable<FieldDoc> TakeDocs() => _heap.UnorderedItems.Select(item => new FieldDoc(
        item.Element.Doc, item.Element.Score, [.. _columns.Select((column, i) => column.GetValue(item.Element.Keys[i]))]));

    private void Collect(int doc, float score)
    {
        var candidate = _candidate;
        candidate.Keys[0] = _columns[0].GetKey(doc, score);
        if (_limit is { } limit && candidate.Keys[0].CompareTo(limit.Keys[0]) > 0)
            return;
        for (var i = 1; i < _columns.Length; i++)
            candidate.Keys[i] = _columns[i].GetKey(doc, score);
        candidate.Doc = _docBase + doc;
        candidate.Score = score;
        if ((_limit is not null && SortedHit.Compare(candidate, _limit) >= 0) || (_after is not null && SortedHit.Compare(candidate, _after) <= 0))
            return;
        Keep(candidate);
    }

    private void Keep(SortedHit hit)
    {
        if (_heap.Count < _options.Top)
        {
            _heap.Enqueue(hit, hit);
            _candidate = new SortedHit(_columns.Length);
            if (_heap.Count == _options.Top)
                _limit = Earlier(_limit, _heap.Peek());
        }
        else if (_options.Top > 0)
        {
            _candidate = _heap.EnqueueDequeue(hit, hit);
            _limit = Earlier(_limit, _heap.Peek());
        }
    }

    private static SortedHit Earlier(SortedHit? left, SortedHit right) => left is null || SortedHit.Compare(right, left) < 0 ? right : left;

    private SortedHit Locate(FieldDoc doc)
    {
        if (doc.SortValues.Count != _columns.Length)
            throw new ArgumentException($"The document to go on after has {doc.SortValues.Count} sort values; the search sorts by {_columns.Length} keys.");
        var hit = new SortedHit(_columns.Length) { Doc = doc.Doc };
        for (var i = 0; i < _columns.Length; i++)
            hit.Keys[i] = _columns[i].Locate(doc.SortValues[i]);
        return hit;
    }
}
