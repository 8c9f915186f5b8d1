using SearchCore.Index;
using SearchCore.Search.Sorting;

namespace SearchCore.Search.Collectors;

/// <summary>Keeps the documents that come first in an order. Belongs to one thread.</summary>
/// <remarks>
/// Inside a segment documents are compared by numbers: strings by their places in the segment's dictionary. What is left of a segment is turned into
/// values and compared with the other segments' documents.
/// </remarks>
internal sealed class TopFieldCollector(Sort sort, SearchOptions options) : Collector
{
    private List<FieldDoc> _best = [];
    private TopFieldLeaf? _leaf;
    private long _count;
    private bool _hasSkipped;

    public override ScoreMode ScoreMode =>
        !options.CountExactly && CanSkip ? ScoreMode.TopScores
        : sort.NeedsScores || options.MinimumScore > 0 ? ScoreMode.Complete
        : ScoreMode.CompleteNoScores;

    /// <summary>Whether a bad score alone keeps a document out.</summary>
    private bool CanSkip => sort.Fields[0] is { Type: SortFieldType.Score, IsReverse: false };

    public override LeafCollector GetLeafCollector(LeafReaderContext leaf)
    {
        FinishLeaf();
        var last = _best.Count == options.Top && options.Top > 0 ? _best[^1] : null;
        return _leaf = new TopFieldLeaf(sort, options, leaf, last, _count) { MayRaiseFloor = ScoreMode == ScoreMode.TopScores };
    }

    public TopFieldDocs GetTopDocs()
    {
        FinishLeaf();
        return new TopFieldDocs(new TotalHits(_count, _hasSkipped ? TotalHitsRelation.AtLeast : TotalHitsRelation.Exact), _best);
    }

    /// <summary>The first documents of several collectors of the same order that searched different segments.</summary>
    public static TopFieldDocs Merge(IReadOnlyList<TopFieldCollector> collectors, Sort sort, int top)
    {
        var found = collectors.Select(collector => collector.GetTopDocs()).ToList();
        var docs = found.SelectMany(part => part.FieldDocs).ToList();
        docs.Sort(sort.Compare);
        return new TopFieldDocs(
            new TotalHits(
                found.Sum(part => part.TotalHits.Count),
                found.Any(part => part.TotalHits.Relation == TotalHitsRelation.AtLeast) ? TotalHitsRelation.AtLeast : TotalHitsRelation.Exact),
            docs.Count <= top ? docs : docs[..top]);
    }

    private void FinishLeaf()
    {
        if (_leaf is not { } leaf)
            return;
        _leaf = null;
        _count = leaf.Count;
        _hasSkipped |= leaf.HasSkipped;
        _best.AddRange(leaf.TakeDocs());
        _best.Sort(sort.Compare);
        if (_best.Count > options.Top)
            _best = _best[..options.Top];
    }
}
