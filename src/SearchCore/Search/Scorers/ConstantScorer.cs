using SearchCore.Util;

namespace SearchCore.Search.Scorers;

/// <summary>Gives every document of an iterator the same score.</summary>
internal sealed class ConstantScorer(DocIdSetIterator documents, float score) : Scorer
{
    private ScoreBlock? _inner;
    private bool _done;

    public override int DocId => _done ? NoMoreDocs : documents.DocId;

    public override long Cost => documents.Cost;

    public override int NextDoc() => documents.NextDoc();

    public override int Advance(int target) => documents.Advance(target);

    public override float Score() => score;

    public override float GetMaxScore(int from, int upTo) => score;

    public override void SetMinCompetitiveScore(float minScore) => _done = score < minScore;

    public override bool AdvanceExact(int target) =>
        documents is Scorer scorer ? scorer.AdvanceExact(target) : base.AdvanceExact(target);

    public override void FillBlock(ScoreBlock block, int from, int upTo)
    {
        if (_done)
            return;
        if (documents is not Scorer scorer)
        {
            base.FillBlock(block, from, upTo);
            return;
        }

        _inner ??= new ScoreBlock(needsScores: false);
        _inner.Clear();
        scorer.FillBlock(_inner, from, upTo);
        block.Add(_inner.Docs).Fill(score);
    }
}
