using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore.Search.Spans;

/// <summary>Opens the terms of a span query in a segment.</summary>
internal sealed class SpanSegment(LeafReaderContext leaf, SortedDictionary<Term, TermStates> states, IndexSearcher searcher)
{
    /// <summary>The positions of a term; null when the segment does not have it.</summary>
    public PostingsEnumerator? Open(Term term)
    {
        // Excluded terms are not among those that score.
        var found = states.TryGetValue(term, out var known) ? known : searcher.Lookup(term);
        return found.GetPostings(leaf, PostingsFlags.Positions);
    }
}
