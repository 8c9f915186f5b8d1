namespace SearchCore.Search.Scorers;

/// <summary>Documents of one scorer that another does not match.</summary>
internal sealed class RequiredExcludedScorer(Scorer required, Scorer excluded) : Scorer
{
    public override int DocId => required.DocId;

    public override long Cost => required.Cost;

    public override int NextDoc() => SkipExcluded(required.NextDoc());

    public override int Advance(int target) => SkipExcluded(required.Advance(target));

    public override bool AdvanceExact(int target) => required.AdvanceExact(target) && !IsExcluded(target);

    public override float Score() => required.Score();

    public override float GetMaxScore(int from, int upTo) => required.GetMaxScore(from, upTo);

    public override int GetMaxScoreEnd(int from) => required.GetMaxScoreEnd(from);

    public override void SetMinCompetitiveScore(float score) => required.SetMinCompetitiveScore(score);

    public override void FillBlock(ScoreBlock block, int from, int upTo)
    {
        required.FillBlock(block, from, upTo);
        var kept = 0;
        for (var i = 0; i < block.Count; i++)
        {
            var doc = block.Docs[i];
            if (!IsExcluded(doc))
                block.Set(kept++, doc, block.Scores[i]);
        }

        block.Truncate(kept);
    }

    private int SkipExcluded(int doc)
    {
        while (doc != NoMoreDocs && IsExcluded(doc))
            doc = required.NextDoc();
        return doc;
    }

    private bool IsExcluded(int doc) => excluded.DocId <= doc && excluded.AdvanceExact(doc);
}
