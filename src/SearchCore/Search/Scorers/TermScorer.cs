using SearchCore.Codecs;
using SearchCore.Search.Similarities;

namespace SearchCore.Search.Scorers;

/// <summary>Scores the documents of one term, a block of postings at a time where the postings offer blocks.</summary>
/// <param name="postings">The term's postings.</param>
/// <param name="similarity">What scores.</param>
/// <param name="norms">The segment's norms, or null.</param>
/// <param name="bounds">What the scores are bounded by; null when nobody is to skip.</param>
internal sealed class TermScorer(PostingsEnumerator postings, SimilarityScorer similarity, NumericDocValues? norms, TermBounds? bounds) : Scorer
{
    private float _minScore;
    private int _floor = -1;

    public override int DocId => Math.Max(_floor, postings.DocId);

    public override long Cost => postings.Cost;

    public override int NextDoc() => postings.NextDoc();

    public override int Advance(int target) => postings.Advance(target);

    public override bool AdvanceExact(int target) => (postings.DocId < target ? postings.Advance(target) : postings.DocId) == target;

    public override float Score() => similarity.Score(postings.Freq, Norms.Get(norms, postings.DocId));

    public override float GetMaxScore(int from, int upTo) => bounds?.GetMaxScore(from, upTo) ?? float.PositiveInfinity;

    public override int GetMaxScoreEnd(int from) => bounds?.GetMaxScoreEnd(from) ?? NoMoreDocs;

    public override void SetMinCompetitiveScore(float score) => _minScore = score;

    public override void FillBlock(ScoreBlock block, int from, int upTo)
    {
        var target = Math.Max(from, DocId);
        if (_minScore > 0 && bounds is not null)
            target = _floor = bounds.SkipTo(target, _minScore);
        if (target >= upTo)
            return;
        if (postings.DocId < target)
            postings.Advance(target);
        if (!postings.HasBlocks)
            base.FillBlock(block, from, upTo);
        else if (postings.DocId < upTo)
            FillFromPostingsBlock(block, upTo);
    }

    private void FillFromPostingsBlock(ScoreBlock block, int upTo)
    {
        var start = postings.BlockIndex;
        var docs = postings.BlockDocs[start..];
        var freqs = postings.BlockFreqs;
        var count = Math.Min(CountBelow(docs, upTo), ScoreBlock.Capacity);
        var scores = block.Add(docs[..count]);
        if (block.NeedsScores)
            similarity.ScoreBlock(docs[..count], freqs.IsEmpty ? freqs : freqs.Slice(start, count), norms, scores);
        if (count == docs.Length)
            postings.NextBlock();
        else
            postings.Advance(docs[count]);
    }

    private static int CountBelow(ReadOnlySpan<int> docs, int upTo)
    {
        if (docs[^1] < upTo)
            return docs.Length;
        var place = docs.BinarySearch(upTo);
        return place < 0 ? ~place : place;
    }
}
