using SearchCore.Codecs;
using SearchCore.Search.Similarities;

namespace SearchCore.Search.Scorers;

/// <summary>Scores the documents of one term, a block of postings at a time where the postings offer blocks.</summary>
internal sealed class TermScorer(PostingsEnumerator postings, SimilarityScorer similarity, NumericDocValues? norms, float maxScore) : Scorer
{
    private ImpactBounds? _bounds;
    private bool _boundsAreOpen;
    private float _minScore;

    public override int DocId => postings.DocId;

    public override long Cost => postings.Cost;

    public int Freq => postings.Freq;

    public override int NextDoc() => postings.NextDoc();

    public override int Advance(int target) => postings.Advance(target);

    public override float Score() => similarity.Score(postings.Freq, Norms.Get(norms, postings.DocId));

    public override float GetMaxScore(int from, int upTo) => Bounds is { } bounds ? Math.Min(maxScore, bounds.Max(from, upTo)) : maxScore;

    public override int GetMaxScoreEnd(int from) => Bounds?.End(from) ?? NoMoreDocs;

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

        MoveOn(Math.Max(from, postings.DocId));
        if (postings.DocId < upTo)
            FillFromPostingsBlock(block, upTo);
    }

    /// <summary>What the segment knows about the scores; looked for when somebody asks, because not every search can skip.</summary>
    private ImpactBounds? Bounds
    {
        get
        {
            if (!_boundsAreOpen)
            {
                _boundsAreOpen = true;
                _bounds = ImpactBounds.TryOpen(postings, similarity);
            }

            return _bounds;
        }
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
        if (count < docs.Length)
            postings.Advance(docs[count]);
        else
            MoveOn(docs[^1] + 1);
    }

    /// <summary>Goes to the first document from a place on whose block may have a score that counts.</summary>
    private void MoveOn(int target)
    {
        if (_minScore > 0 && target < NoMoreDocs && Bounds is { } bounds)
            target = bounds.FirstCompetitive(target, _minScore);
        if (target > postings.DocId)
            postings.Advance(target);
    }

    private static int CountBelow(ReadOnlySpan<int> docs, int upTo)
    {
        if (docs[^1] < upTo)
            return docs.Length;
        var place = docs.BinarySearch(upTo);
        return place < 0 ? ~place : place;
    }
}
