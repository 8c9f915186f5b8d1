using SearchCore.Index;

namespace SearchCore.Search.Collectors;

/// <summary>Keeps the documents with the best scores; of equal scores the lesser document number. Belongs to one thread.</summary>
public sealed class TopScoreCollector : Collector
{
    private readonly ScoreHeap _heap;
    private readonly ScoreDoc? _after;
    private readonly float _minimumScore;
    private readonly bool _countsExactly;
    private readonly int _totalHitsThreshold;
    private readonly SharedFloor? _shared;
    private long _count;
    private bool _hasSkipped;

    /// <summary>Says what to keep.</summary>
    /// <param name="options">How many documents, after which one, and whether all are counted.</param>
    public TopScoreCollector(SearchOptions options)
        : this(options, null)
    {
    }

    internal TopScoreCollector(SearchOptions options, SharedFloor? shared)
    {
        _heap = new ScoreHeap(options.Top);
        _after = options.After;
        _minimumScore = options.MinimumScore;
        _countsExactly = options.CountExactly;
        _totalHitsThreshold = options.TotalHitsThreshold;
        _shared = shared;
    }

    /// <inheritdoc/>
    public override ScoreMode ScoreMode => _countsExactly ? ScoreMode.Complete : ScoreMode.TopScores;

    /// <inheritdoc/>
    public override LeafCollector GetLeafCollector(LeafReaderContext leaf) => new Leaf(this, leaf.DocBase);

    /// <summary>The best documents so far.</summary>
    /// <returns>The documents in order, and how many there were.</returns>
    public TopDocs GetTopDocs() => new(TotalHits, _heap.ToSortedArray());

    /// <summary>The best documents of several collectors of the same options that searched different segments.</summary>
    internal static TopDocs Merge(IReadOnlyList<TopScoreCollector> collectors, int top)
    {
        var docs = collectors.SelectMany(collector => collector._heap.ToSortedArray()).ToArray();
        Array.Sort(docs, ScoreHeap.Compare);
        return new TopDocs(
            new TotalHits(
                collectors.Sum(collector => collector._count),
                collectors.Any(collector => collector._hasSkipped) ? TotalHitsRelation.AtLeast : TotalHitsRelation.Exact),
            docs.Length <= top ? docs : docs[..top]);
    }

    private TotalHits TotalHits => new(_count, _hasSkipped ? TotalHitsRelation.AtLeast : TotalHitsRelation.Exact);

    private sealed class Leaf(TopScoreCollector owner, int docBase) : LeafCollector
    {
        private float _floor = owner.FindFloor();

        public override float MinCompetitiveScore
        {
            get
            {
                _floor = owner.FindFloor();
                if (owner._count < owner._totalHitsThreshold)
                    return owner._minimumScore;
                owner._hasSkipped |= !owner._countsExactly && _floor > owner._minimumScore;
                return _floor;
            }
        }

        public override void Collect(ReadOnlySpan<int> docs, ReadOnlySpan<float> scores)
        {
            owner._count += owner._minimumScore > 0 ? CountFrom(scores, owner._minimumScore) : docs.Length;
            for (var i = 0; i < docs.Length; i++)
            {
                if (scores[i] >= _floor)
                    Collect(new ScoreDoc(docBase + docs[i], scores[i]));
            }
        }

        private static int CountFrom(ReadOnlySpan<float> scores, float minimum)
        {
            var count = 0;
            foreach (var score in scores)
                count += score >= minimum ? 1 : 0;
            return count;
        }

        private void Collect(ScoreDoc doc)
        {
            if (owner._after is { } after && ScoreHeap.Compare(doc, after) <= 0)
                return;
            owner._heap.Add(doc);
            _floor = owner.FindFloor();
        }
    }

    /// <summary>
    /// The least score with which a further document may enter. Documents come in ascending order, so one that only equals the worst cannot; but another
    /// thread's worst may have a greater number.
    /// </summary>
    private float FindFloor()
    {
        var floor = _minimumScore;
        if (_heap.IsFull)
        {
            var worst = _heap.Count == 0 ? float.PositiveInfinity : _heap.Worst.Score;
            _shared?.Raise(worst);
            floor = Math.Max(floor, float.BitIncrement(worst));
        }

        return _shared is null ? floor : Math.Max(floor, _shared.Value);
    }
}
