namespace SearchCore.Search.Functions;

/// <summary>Changes the scores of another scorer by a function.</summary>
internal sealed class FunctionScorer(Scorer inner, FunctionScoreQuery query, SegmentFunction function, float boost) : Scorer
{
    private readonly double _max = query.Function.MaxValue;
    private int _doc = -1;
    private float _score;

    public override int DocId => inner.DocId;

    public override long Cost => inner.Cost;

    public override int NextDoc() => inner.NextDoc();

    public override int Advance(int target) => inner.Advance(target);

    public override bool AdvanceExact(int target) => inner.AdvanceExact(target);

    public override float Score()
    {
        // A function goes forward only, and may be asked again about the same document.
        if (_doc != inner.DocId)
            (_doc, _score) = (inner.DocId, ScoreOf(inner.DocId, inner.Score()));
        return _score;
    }

    public override void FillBlock(ScoreBlock block, int from, int upTo)
    {
        inner.FillBlock(block, from, upTo);
        for (var i = 0; block.NeedsScores && i < block.Count; i++)
            block.Set(i, block.Docs[i], ScoreOf(block.Docs[i], block.Scores[i]));
    }

    public override float GetMaxScore(int from, int upTo)
    {
        if (double.IsPositiveInfinity(_max))
            return float.PositiveInfinity;
        var score = query.Combination == FunctionCombination.Replace ? 0 : inner.GetMaxScore(from, upTo);
        return query.Combine(score, _max, boost) * ScoreBounds.Slack;
    }

    public override int GetMaxScoreEnd(int from) => inner.GetMaxScoreEnd(from);

    public override void SetMinCompetitiveScore(float score)
    {
        if (query.Combination == FunctionCombination.Multiply && _max > 0 && double.IsFinite(_max))
            inner.SetMinCompetitiveScore((float)(score / _max / ScoreBounds.Slack));
    }

    private float ScoreOf(int doc, float score) => query.Combine(score, function(doc, score), boost);
}
