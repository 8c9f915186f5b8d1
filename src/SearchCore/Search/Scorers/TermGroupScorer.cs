using SearchCore.Codecs;
using SearchCore.Search.Similarities;

namespace SearchCore.Search.Scorers;

/// <summary>Scores several terms as one word: by the sum of their frequencies, each times its term's weight.</summary>
internal sealed class TermGroupScorer(
    (PostingsEnumerator Postings, float Weight)[] terms,
    SimilarityScorer similarity,
    NumericDocValues? norms,
    float maxScore) : Scorer
{
    private int _doc = -1;

    public override int DocId => _doc;

    public override long Cost { get; } = terms.Sum(term => term.Postings.Cost);

    /// <summary>The weighted frequency in the current document.</summary>
    public float Freq
    {
        get
        {
            var freq = 0f;
            foreach (var (postings, weight) in terms)
            {
                if (postings.DocId == _doc)
                    freq += weight * postings.Freq;
            }

            return freq;
        }
    }

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        _doc = NoMoreDocs;
        foreach (var (postings, _) in terms)
            _doc = Math.Min(_doc, postings.DocId < target ? postings.Advance(target) : postings.DocId);
        return _doc;
    }

    public override float Score() => similarity.Score(Freq, Norms.Get(norms, _doc));

    public override float GetMaxScore(int from, int upTo) => maxScore;
}
