using SearchCore.Codecs;
using SearchCore.Search.Similarities;
using SearchCore.Util;

namespace SearchCore.Search.Scorers;

/// <summary>Bounds of the scores of one term in parts of its postings: from the impacts where the segment has them, else one bound for all.</summary>
/// <param name="postings">The term's postings.</param>
/// <param name="similarity">What scores; the term may occur more often than what is scored, but not less.</param>
/// <param name="maxScore">The bound for all documents.</param>
internal sealed class TermBounds(PostingsEnumerator postings, SimilarityScorer similarity, float maxScore)
{
    private ImpactBounds? _impacts;
    private bool _impactsAreOpen;

    /// <summary>Looked for when somebody asks, because not every search gets as far as skipping.</summary>
    private ImpactBounds? Impacts
    {
        get
        {
            if (!_impactsAreOpen)
            {
                _impactsAreOpen = true;
                _impacts = ImpactBounds.TryOpen(postings, similarity);
            }

            return _impacts;
        }
    }

    /// <summary>The bound for a range of documents.</summary>
    public float GetMaxScore(int from, int upTo) => Impacts is { } impacts ? Math.Min(maxScore, impacts.Max(from, upTo)) : maxScore;

    /// <summary>The document after the part whose bound is the bound of a document.</summary>
    public int GetMaxScoreEnd(int from) => Impacts?.End(from) ?? DocIdSetIterator.NoMoreDocs;

    /// <summary>The first document that is not less than a given one and lies in a part whose bound reaches a score.</summary>
    public int SkipTo(int from, float minScore)
    {
        if (maxScore < minScore)
            return DocIdSetIterator.NoMoreDocs;
        return from == DocIdSetIterator.NoMoreDocs ? from : Impacts?.FirstCompetitive(from, minScore) ?? from;
    }
}
