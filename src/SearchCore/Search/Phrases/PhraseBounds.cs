using SearchCore.Search.Scorers;
using SearchCore.Util;

namespace SearchCore.Search.Phrases;

/// <summary>Bounds of the scores of a phrase, from its terms' bounds under the phrase's own weight.</summary>
/// <remarks>
/// An exact phrase occurs no more often than any of its terms. A sloppy one may count an occurrence of a term several times, but no more often than all its terms
/// together; and as a score grows ever slower with the frequency, the sum of the terms' bounds holds.
/// </remarks>
internal sealed class PhraseBounds(TermBounds[] terms, bool isExact, float maxScore)
{
    public float GetMaxScore(int from, int upTo)
    {
        var bound = isExact ? maxScore : 0;
        foreach (var term in terms)
        {
            var ofTerm = term.GetMaxScore(from, upTo);
            bound = isExact ? Math.Min(bound, ofTerm) : bound + ofTerm;
        }

        return Math.Min(bound, maxScore);
    }

    public int GetMaxScoreEnd(int from)
    {
        var end = DocIdSetIterator.NoMoreDocs;
        foreach (var term in terms)
            end = Math.Min(end, term.GetMaxScoreEnd(from));
        return end;
    }

    /// <summary>The first document that is not less than a given one and lies in a part whose bound reaches a score.</summary>
    public int SkipTo(int from, float minScore)
    {
        if (maxScore < minScore)
            return DocIdSetIterator.NoMoreDocs;
        while (from != DocIdSetIterator.NoMoreDocs)
        {
            var start = from;
            for (var i = 0; isExact && i < terms.Length; i++)
                from = terms[i].SkipTo(from, minScore);
            if (from != start)
                continue;
            var end = GetMaxScoreEnd(from);
            if (GetMaxScore(from, end) >= minScore)
                return from;
            from = end;
        }

        return from;
    }
}
