namespace SearchCore.Search.Scorers;

/// <summary>Documents that match all of several scorers; the score is the sum.</summary>
/// <remarks>
/// The scorer with the fewest documents leads. In blocks: it hands over a block, and each of the others takes away what it does not match.
/// </remarks>
internal sealed class ConjunctionScorer : Scorer
{
    private readonly Scorer _lead;
    private readonly Scorer[] _others;
    private readonly int[] _docs = new int[ScoreBlock.Capacity];
    private readonly double[] _sums = new double[ScoreBlock.Capacity];

    // At i + 1 the sum of the bounds of the others from the i-th on.
    private readonly double[] _boundsFrom;
    private ScoreBlock? _candidates;
    private float _minScore;
    private int _floor = -1;

    /// <summary>Combines scorers, at least one.</summary>
    public ConjunctionScorer(IReadOnlyList<Scorer> scorers)
    {
        Scorer[] byCost = [.. scorers.OrderBy(scorer => scorer.Cost)];
        _lead = byCost[0];
        _others = byCost[1..];
        _boundsFrom = new double[byCost.Length + 1];
    }

    public override int DocId => Math.Max(_floor, _lead.DocId);

    public override long Cost => _lead.Cost;

    public override int NextDoc() => Align(_lead.NextDoc());

    public override int Advance(int target) => Align(_lead.Advance(target));

    public override bool AdvanceExact(int target)
    {
        if (target < DocId)
            return false;
        _floor = target;
        if (!_lead.AdvanceExact(target))
            return false;
        foreach (var other in _others)
        {
            if (!other.AdvanceExact(target))
                return false;
        }

        return true;
    }

    public override float Score()
    {
        double sum = _lead.Score();
        foreach (var other in _others)
            sum += other.Score();
        return (float)sum;
    }

    public override float GetMaxScore(int from, int upTo) => (float)(SumBounds(from, upTo) * ScoreBounds.Slack);

    public override int GetMaxScoreEnd(int from) => _lead.GetMaxScoreEnd(from);

    public override void SetMinCompetitiveScore(float score) => _minScore = score;

    public override void FillBlock(ScoreBlock block, int from, int upTo)
    {
        _candidates ??= new ScoreBlock(block.NeedsScores);
        _floor = Math.Max(_floor, from);
        while (DocId < upTo && block.Count == 0)
        {
            _floor = DocId;
            var end = upTo;
            if (_minScore > 0)
            {
                end = Math.Min(upTo, _lead.GetMaxScoreEnd(_floor));
                if (ScoreBounds.CannotReach(SumBounds(_floor, end), _minScore))
                {
                    _floor = end;
                    continue;
                }
            }

            _candidates.Clear();
            _lead.FillBlock(_candidates, _floor, end);
            Intersect(block);
        }
    }

    private int Align(int doc)
    {
        while (doc != NoMoreDocs)
        {
            var next = doc;
            foreach (var other in _others)
            {
                next = other.DocId < doc ? other.Advance(doc) : other.DocId;
                if (next != doc)
                    break;
            }

            if (next == doc)
                break;
            doc = next == NoMoreDocs ? _lead.Advance(NoMoreDocs) : _lead.Advance(next);
        }

        return _floor = doc;
    }

    /// <summary>Sums the bounds from each scorer on to the last one.</summary>
    private double SumBounds(int from, int upTo)
    {
        for (var i = _others.Length - 1; i >= 0; i--)
            _boundsFrom[i + 1] = _boundsFrom[i + 2] + _others[i].GetMaxScore(from, upTo);
        return _boundsFrom[1] + _lead.GetMaxScore(from, upTo);
    }

    /// <summary>Takes away candidates scorer by scorer, so that each scorer's postings are walked in one go.</summary>
    private void Intersect(ScoreBlock block)
    {
        var candidates = _candidates!;
        var count = candidates.Count;
        candidates.Docs.CopyTo(_docs);
        for (var i = 0; i < count; i++)
            _sums[i] = candidates.Scores[i];
        for (var i = 0; i < _others.Length && count > 0; i++)
        {
            count = DropHopeless(count, _boundsFrom[i + 1]);
            count = Retain(_others[i], count, block.NeedsScores);
        }

        for (var i = 0; i < count; i++)
            block.Add(_docs[i], (float)_sums[i]);
        foreach (var other in _others)
            _floor = Math.Max(_floor, other.DocId);
    }

    /// <summary>Keeps the candidates that may still come to the least score.</summary>
    private int DropHopeless(int count, double boundOfRest)
    {
        if (_minScore <= 0)
            return count;
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            if (ScoreBounds.CannotReach(_sums[i] + boundOfRest, _minScore))
                continue;
            _docs[kept] = _docs[i];
            _sums[kept++] = _sums[i];
        }

        return kept;
    }

    /// <summary>Keeps the candidates that a scorer matches, and adds its scores.</summary>
    private int Retain(Scorer other, int count, bool needsScores)
    {
        Span<int> places = stackalloc int[ScoreBlock.Capacity];
        Span<float> scores = stackalloc float[ScoreBlock.Capacity];
        var kept = other.FindMatches(_docs.AsSpan(0, count), places, needsScores ? scores : []);
        for (var i = 0; i < kept; i++)
        {
            _docs[i] = _docs[places[i]];
            _sums[i] = needsScores ? _sums[places[i]] + scores[i] : _sums[places[i]];
        }

        return kept;
    }
}
