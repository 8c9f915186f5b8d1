using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Search.Scorers;
using SearchCore.Search.Similarities;

namespace SearchCore.Search.Weights;

/// <summary>What single terms, groups and phrases have in common when they score a segment.</summary>
internal static class TermScoring
{
    /// <summary>A scorer of one term; null when the segment does not have it.</summary>
    public static Scorer? CreateScorer(LeafReaderContext leaf, string field, TermStates states, SimilarityScorer similarity, ScoreMode scoreMode)
    {
        var flags = scoreMode == ScoreMode.CompleteNoScores ? PostingsFlags.None : PostingsFlags.Freqs;
        if (states.GetPostings(leaf, flags) is not { } postings)
            return null;
        var bounds = scoreMode == ScoreMode.TopScores
            ? new TermBounds(postings, similarity, similarity.Bound(MaxFreq(states[leaf]!), MaxNorm(leaf, field)))
            : null;
        return new TermScorer(postings, similarity, leaf.Reader.GetNorms(field), bounds);
    }

    /// <summary>How often a document can have the term at most, as far as the statistics tell: all repetitions in one document.</summary>
    public static float MaxFreq(TermState state) => state.TotalTermFreq < 0 ? 1 : state.TotalTermFreq - state.DocFreq + 1;

    public static int MaxNorm(LeafReaderContext leaf, string field) => SegmentCache.Of(leaf.Reader).GetMaxNorm(leaf.Reader, field);

    public static Explanation Explain(LeafReaderContext leaf, int doc, string field, SimilarityScorer similarity, Explanation freq) =>
        similarity.Explain(freq, Norms.Get(leaf.Reader.GetNorms(field), doc));

    /// <summary>Adds the occurrences of a term in a document; of those at which <paramref name="positions"/> is on, when it is given.</summary>
    public static bool CollectMatches(
        LeafReaderContext leaf,
        int doc,
        Term term,
        TermStates states,
        float weight,
        ICollection<Match> matches,
        IReadOnlySet<int>? positions = null)
    {
        if (states.GetPostings(leaf, PostingsFlags.Offsets) is not { } postings || postings.Advance(doc) != doc)
            return false;
        AddOccurrences(postings, term, weight, matches, positions);
        return true;
    }

    /// <summary>Adds the occurrences in the current document.</summary>
    public static void AddOccurrences(PostingsEnumerator postings, Term term, float weight, ICollection<Match> matches, IReadOnlySet<int>? positions = null)
    {
        for (var left = postings.Freq; left > 0; left--)
        {
            var position = postings.NextPosition();
            if (positions is null || positions.Contains(position))
                matches.Add(new Match(term.Field, term.Value, position, postings.StartOffset, postings.EndOffset, weight));
        }
    }
}
