namespace SearchCore.Search.Scorers;

/// <summary>Scores a boolean query under a similarity that rewards documents in which more clauses match.</summary>
/// <param name="matching">Says which documents match.</param>
/// <param name="clauses">The clauses that score, apart from those inside <paramref name="matching"/>.</param>
/// <param name="coord">The factor for each number of matching clauses.</param>
internal sealed class CoordScorer(Scorer matching, Scorer[] clauses, float[] coord) : Scorer
{
    public override int DocId => matching.DocId;

    public override long Cost => matching.Cost;

    public override int NextDoc() => matching.NextDoc();

    public override int Advance(int target) => matching.Advance(target);

    public override bool AdvanceExact(int target) => matching.AdvanceExact(target);

    public override float Score() => ScoreAt(DocId);

    public override void FillBlock(ScoreBlock block, int from, int upTo)
    {
        matching.FillBlock(block, from, upTo);
        for (var i = 0; i < block.Count; i++)
            block.Set(i, block.Docs[i], ScoreAt(block.Docs[i]));
    }

    private float ScoreAt(int doc)
    {
        var sum = 0.0;
        var overlap = 0;
        foreach (var clause in clauses)
        {
            if (clause.DocId > doc || !clause.AdvanceExact(doc))
                continue;
            sum += clause.Score();
            overlap++;
        }

        return (float)sum * coord[overlap];
    }
}
