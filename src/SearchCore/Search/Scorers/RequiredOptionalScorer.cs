namespace SearchCore.Search.Scorers;

/// <summary>Documents of one scorer; where another matches too, its score is added.</summary>
/// <remarks>When only the best documents are wanted and the required scorer alone cannot reach the least score, the other becomes required too.</remarks>
internal sealed class RequiredOptionalScorer(Scorer required, Scorer optional) : Scorer
{
    private readonly ConjunctionScorer _both = new([required, optional]);
    private float _minScore;
    private int _floor = -1;

    public override int DocId => Math.Max(_floor, required.DocId);

    public override long Cost => required.Cost;

    public override int NextDoc() => required.NextDoc();

    public override int Advance(int target) => required.Advance(target);

    public override bool AdvanceExact(int target) => required.AdvanceExact(target);

    public override float Score() => AddOptional(required.DocId, required.Score());

    public override float GetMaxScore(int from, int upTo) =>
        (required.GetMaxScore(from, upTo) + optional.GetMaxScore(from, upTo)) * ScoreBounds.Slack;

    public override int GetMaxScoreEnd(int from) => required.GetMaxScoreEnd(from);

    public override void SetMinCompetitiveScore(float score)
    {
        _minScore = score;
        _both.SetMinCompetitiveScore(score);
    }

    public override void FillBlock(ScoreBlock block, int from, int upTo)
    {
        _floor = Math.Max(DocId, from);
        if (_floor >= upTo)
            return;
        if (_minScore == 0)
        {
            required.FillBlock(block, _floor, upTo);
            AddOptional(block, float.PositiveInfinity);
            return;
        }

        var end = Math.Min(upTo, required.GetMaxScoreEnd(_floor));
        var requiredBound = required.GetMaxScore(_floor, end);
        var optionalBound = optional.GetMaxScore(_floor, end);
        if (ScoreBounds.CannotReach((double)requiredBound + optionalBound, _minScore))
        {
            _floor = end;
        }
        else if (ScoreBounds.CannotReach(requiredBound, _minScore))
        {
            _both.FillBlock(block, _floor, end);
            _floor = Math.Min(end, _both.DocId);
        }
        else
        {
            required.FillBlock(block, _floor, end);
            AddOptional(block, optionalBound);
        }
    }

    private void AddOptional(ScoreBlock block, float bound)
    {
        if (!block.NeedsScores)
            return;
        var kept = 0;
        for (var i = 0; i < block.Count; i++)
        {
            var (doc, score) = (block.Docs[i], block.Scores[i]);
            if (!ScoreBounds.CannotReach((double)score + bound, _minScore))
                block.Set(kept++, doc, AddOptional(doc, score));
        }

        block.Truncate(kept);
    }

    private float AddOptional(int doc, float score) =>
        optional.DocId <= doc && optional.AdvanceExact(doc) ? (float)((double)score + optional.Score()) : score;
}
