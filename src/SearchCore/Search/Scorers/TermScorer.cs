using SearchCore.Codecs;
using SearchCore.Search.Similarities;

namespace SearchCore.Search.Scorers;

/// <summary>Scores the documents of one term, a block of postings at a time where the postings offer blocks.</summary>
internal sealed class TermScorer(PostingsEnumerator postings, SimilarityScorer similarity, NumericDocValues? norms, float maxScore) : Scorer
{
    private float _minScore;

    public override int DocId => postings.DocId;

    public override long Cost => postings.Cost;

    public int Freq => postings.Freq;

    public override int NextDoc() => postings.NextDoc();

    public override int Advance(int target) => postings.Advance(target);

    public override float Score() => similarity.Score(postings.Freq, Norms.Get(norms, postings.DocId));

    public override float GetMaxScore(int from, int upTo) => maxScore;

    public override void SetMinCompetitiveScore(float score) => _minScore = score;

    public override void FillBlock(ScoreBlock block, int from, int upTo)
    {
        if (maxScore < _minScore)
        {
            postings.Advance(NoMoreDocs);
            return;
        }

        if (!postings.HasBlocks)
        {
            base.FillBlock(block, from, upTo);
            return;
        }

        if (postings.DocId < from)
            postings.Advance(from);
        if (postings.DocId < upTo)
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
