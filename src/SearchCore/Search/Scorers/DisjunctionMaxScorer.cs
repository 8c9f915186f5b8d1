namespace SearchCore.Search.Scorers;

/// <summary>Documents that match at least one of several scorers; the score is the best, plus a part of the others.</summary>
internal sealed class DisjunctionMaxScorer(Scorer[] scorers, float tieBreaker) : Scorer
{
    private float _minScore;
    private int _doc = -1;

    public override int DocId => _doc;

    public override long Cost { get; } = scorers.Sum(scorer => scorer.Cost);

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        _doc = NoMoreDocs;
        foreach (var scorer in scorers)
            _doc = Math.Min(_doc, scorer.DocId < target ? scorer.Advance(target) : scorer.DocId);
        return _doc;
    }

    public override float Score()
    {
        var sum = 0f;
        var max = 0f;
        foreach (var scorer in scorers)
        {
            if (scorer.DocId != _doc)
                continue;
            var score = scorer.Score();
            sum += score;
            max = Math.Max(max, score);
        }

        return Combine(sum, max);
    }

    public override float GetMaxScore(int from, int upTo)
    {
        var sum = 0f;
        var max = 0f;
        foreach (var scorer in scorers)
        {
            var bound = scorer.GetMaxScore(from, upTo);
            sum += bound;
            max = Math.Max(max, bound);
        }

        return Combine(sum, max) * ScoreBounds.Slack;
    }

    public override void SetMinCompetitiveScore(float score) => _minScore = score;

    public override void FillBlock(ScoreBlock block, int from, int upTo)
    {
        if (_minScore > 0 && GetMaxScore(Math.Max(from, _doc), upTo) < _minScore)
            Advance(Math.Max(_doc, upTo));
        else
            base.FillBlock(block, from, upTo);
    }

    private float Combine(float sum, float max) => max + ((sum - max) * tieBreaker);
}
