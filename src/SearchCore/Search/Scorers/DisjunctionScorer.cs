namespace SearchCore.Search.Scorers;

/// <summary>Documents that match at least one (or a given number) of several scorers; the score is the sum, or the best.</summary>
/// <remarks>
/// In blocks it sums the scorers' blocks into a window. When only the best documents are wanted it follows MaxScore (H. Turtle, J. Flood: Query
/// Evaluation: Strategies and Optimizations, 1995): scorers that together cannot lift a document to the least score that counts do not bring up documents;
/// they are only asked about those that the others bring up. Sums are kept in double precision, so that the order of adding does not show.
/// </remarks>
internal sealed class DisjunctionScorer : Scorer
{
    private readonly Scorer[] _scorers;
    private readonly List<Scorer> _matching = [];
    private readonly int _minimumMatch;
    private readonly ScoreCombination _combination;
    private readonly DisjunctionWindow _window;
    private readonly MaxScorePartition _partition;
    private ScoreBlock? _part;
    private float _minScore;
    private int _doc = -1;

    public DisjunctionScorer(IReadOnlyList<Scorer> scorers, int minimumMatch = 1, ScoreCombination combination = ScoreCombination.Sum)
    {
        _combination = combination;
        _scorers = [.. scorers];
        _minimumMatch = Math.Max(1, minimumMatch);
        _window = new DisjunctionWindow(combination, _minimumMatch);
        _partition = new MaxScorePartition(_scorers, combination, oneIsEnough: _minimumMatch == 1);
        Cost = _scorers.Sum(scorer => scorer.Cost);
    }

    public override int DocId => _doc;

    public override long Cost { get; }

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        while (true)
        {
            _doc = NoMoreDocs;
            foreach (var scorer in _scorers)
                _doc = Math.Min(_doc, scorer.DocId < target ? scorer.Advance(target) : scorer.DocId);
            if (_doc == NoMoreDocs)
                return _doc;
            _matching.Clear();
            foreach (var scorer in _scorers)
            {
                if (scorer.DocId == _doc)
                    _matching.Add(scorer);
            }

            if (_matching.Count >= _minimumMatch)
                return _doc;
            target = _doc + 1;
        }
    }

    public override bool AdvanceExact(int target)
    {
        if (target < _doc)
            return false;
        _doc = target;
        _matching.Clear();
        foreach (var scorer in _scorers)
        {
            if (scorer.DocId <= target && scorer.AdvanceExact(target))
                _matching.Add(scorer);
        }

        return _matching.Count >= _minimumMatch;
    }

    public override float Score()
    {
        var sum = 0.0;
        foreach (var scorer in _matching)
            sum = _combination.Combine(sum, scorer.Score());
        return (float)sum;
    }

    public override float GetMaxScore(int from, int upTo)
    {
        var sum = 0.0;
        foreach (var scorer in _scorers)
            sum = _combination.Combine(sum, scorer.GetMaxScore(from, upTo));
        return (float)sum * ScoreBounds.Slack;
    }

    public override int GetMaxScoreEnd(int from)
    {
        var end = NoMoreDocs;
        foreach (var scorer in _scorers)
            end = Math.Min(end, scorer.GetMaxScoreEnd(from));
        return (int)Math.Max(end, Math.Min(NoMoreDocs, (long)from + DisjunctionWindow.Size));
    }

    public override void SetMinCompetitiveScore(float score) => _minScore = score;

    public override void FillBlock(ScoreBlock block, int from, int upTo)
    {
        _part ??= new ScoreBlock(block.NeedsScores);
        _doc = Math.Max(_doc, from);
        while (block.Count == 0 && _doc < upTo)
        {
            if (_window.Next(_doc) < _window.End)
                _doc = _window.Drain(block, _doc);
            else
                FillWindow(upTo);
        }
    }

    /// <summary>Sums the next range that has documents; afterwards no document before <see cref="DocId"/> is left out.</summary>
    private void FillWindow(int upTo)
    {
        _window.Clear();
        var end = (int)Math.Min(upTo, (long)_doc + DisjunctionWindow.Size);
        if (_minScore > 0)
            _partition.Split(_doc, end, _minScore);
        var start = _partition.FirstDoc(_doc);
        if (start >= end)
        {
            _doc = _minScore > 0 ? end : Math.Min(start, upTo);
            return;
        }

        if (_minScore == 0)
            end = (int)Math.Min(upTo, (long)start + DisjunctionWindow.Size);
        _window.Start(start, end);
        _doc = start;
        foreach (var scorer in _partition.Bringing)
        {
            while (scorer.DocId < end)
            {
                _part!.Clear();
                scorer.FillBlock(_part, start, end);
                _window.Add(_part);
            }
        }

        if (_minScore > 0)
            _partition.Complete(_window, _minScore);
    }
}
