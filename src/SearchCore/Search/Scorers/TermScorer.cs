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

    internal override int FindMatches(ReadOnlySpan<int> docs, Span<int> places, Span<float> scores)
    {
        if (!postings.HasBlocks)
            return base.FindMatches(docs, places, scores);
        Span<int> matching = stackalloc int[ScoreBlock.Capacity];
        Span<int> freqs = stackalloc int[ScoreBlock.Capacity];
        var count = 0;
        for (var i = 0; i < docs.Length;)
        {
            if ((postings.DocId < docs[i] ? postings.Advance(docs[i]) : postings.DocId) == NoMoreDocs)
                break;
            var before = count;
            var block = postings.BlockDocs;
            var index = postings.BlockIndex;
            for (; i < docs.Length && docs[i] <= block[^1]; i++)
            {
                while (block[index] < docs[i])
                    index++;
                if (block[index] != docs[i])
                    continue;
                places[count] = i;
                matching[count] = docs[i];
                freqs[count++] = index;
            }

            if (!scores.IsEmpty)
                ReplaceByFreqs(freqs[before..count]);
            if (index > postings.BlockIndex)
                postings.Advance(block[index]);
        }

        if (!scores.IsEmpty)
            similarity.ScoreBlock(matching[..count], freqs[..count], norms, scores);
        return count;
    }

    /// <summary>Puts frequencies where places in the current block are.</summary>
    private void ReplaceByFreqs(Span<int> places)
    {
        if (places.IsEmpty)
            return;
        var freqs = postings.BlockFreqs;
        foreach (ref var place in places)
            place = freqs.IsEmpty ? 1 : freqs[place];
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
