using SearchCore.Codecs;
using SearchCore.Search.Similarities;

namespace SearchCore.Search.Phrases;

/// <summary>Scores the documents that have a phrase: first finds those that have all its terms, then looks at positions.</summary>
internal sealed class PhraseScorer : Scorer
{
    private readonly PostingsEnumerator[] _postings;
    private readonly PhraseMatcher _matcher;
    private readonly SimilarityScorer _similarity;
    private readonly NumericDocValues? _norms;
    private readonly PhraseBounds? _bounds;
    private float _minScore;
    private float _freq;
    private int _checkedDoc = -1;

    // Documents before this one have been found to lie where the phrase could come to the least score.
    private int _promisingUpTo;

    public PhraseScorer(PhraseSlot[] slots, PhraseMatcher matcher, SimilarityScorer similarity, NumericDocValues? norms, PhraseBounds? bounds)
    {
        _postings = [.. slots.Select(slot => slot.Postings).OrderBy(postings => postings.Cost)];
        _matcher = matcher;
        _similarity = similarity;
        _norms = norms;
        _bounds = bounds;
    }

    public override int DocId => _postings[0].DocId;

    public override long Cost => _postings[0].Cost;

    /// <summary>How often the current document has the phrase.</summary>
    public float Freq
    {
        get
        {
            if (_checkedDoc != DocId)
                (_checkedDoc, _freq) = (DocId, _matcher.Match());
            return _freq;
        }
    }

    public override int NextDoc() => SkipWithoutPhrase(Align(_postings[0].NextDoc()));

    public override int Advance(int target) => SkipWithoutPhrase(Align(_postings[0].Advance(target)));

    public override bool AdvanceExact(int target) => AdvanceExactTerms(target) && Freq > 0;

    /// <summary>Whether a document has all terms, wherever they stand.</summary>
    public bool AdvanceExactTerms(int target) => (DocId < target ? Align(_postings[0].Advance(target)) : DocId) == target;

    public override float Score() => _similarity.Score(Freq, Norms.Get(_norms, DocId));

    public override float GetMaxScore(int from, int upTo) => _bounds?.GetMaxScore(from, upTo) ?? float.PositiveInfinity;

    public override int GetMaxScoreEnd(int from) => _bounds?.GetMaxScoreEnd(from) ?? NoMoreDocs;

    public override void SetMinCompetitiveScore(float score) => _minScore = score;

    public override void FillBlock(ScoreBlock block, int from, int upTo)
    {
        var doc = SkipTo(Math.Max(from, DocId));
        while (doc < upTo && !block.IsFull)
        {
            if (CanCount() && Freq > 0)
                block.Add(doc, block.NeedsScores ? Score() : 0);
            doc = SkipTo(doc + 1);
        }
    }

    /// <summary>Moves on to the first document that has all terms and lies where the phrase could come to the least score.</summary>
    private int SkipTo(int target)
    {
        while (true)
        {
            if (target >= _promisingUpTo && _minScore > 0 && _bounds is not null)
            {
                target = _bounds.SkipTo(target, _minScore);
                _promisingUpTo = target == NoMoreDocs ? NoMoreDocs : _bounds.GetMaxScoreEnd(target);
            }

            var doc = DocId < target ? Align(_postings[0].Advance(target)) : DocId;
            if (doc < _promisingUpTo || _minScore <= 0 || doc == NoMoreDocs)
                return doc;
            target = doc;
        }
    }

    /// <summary>Whether the current document could come to the least score if the phrase occurred as often as its terms allow; spares reading positions.</summary>
    private bool CanCount() =>
        _minScore <= 0 || _similarity.Bound(_matcher.MaxFreq, Norms.Get(_norms, DocId)) >= _minScore;

    private int SkipWithoutPhrase(int doc)
    {
        while (doc != NoMoreDocs && Freq == 0)
            doc = Align(_postings[0].NextDoc());
        return doc;
    }

    /// <summary>Moves on to the first document that has all terms.</summary>
    private int Align(int doc)
    {
        while (doc != NoMoreDocs)
        {
            var next = doc;
            foreach (var postings in _postings.AsSpan(1))
            {
                next = postings.DocId < doc ? postings.Advance(doc) : postings.DocId;
                if (next != doc)
                    break;
            }

            if (next == doc)
                return doc;
            doc = _postings[0].Advance(next);
        }

        return doc;
    }
}
