using SearchCore.Index;

namespace SearchCore.Search;

/// <summary>A query made ready for one search: with the statistics of the whole index, from which scorers for each segment are made.</summary>
/// <remarks>Never changes, so several threads may make and use scorers, each its own.</remarks>
public abstract class Weight
{
    /// <summary>The sum of the squares of the term weights, from which a <see cref="Similarities.Similarity"/> computes its query norm.</summary>
    public virtual float SumOfSquaredWeights => 0;

    /// <summary>Makes a scorer for a segment.</summary>
    /// <param name="leaf">The segment.</param>
    /// <returns>The scorer, before its first document; null when no document can match.</returns>
    public abstract Scorer? GetScorer(LeafReaderContext leaf);

    /// <summary>Says how the score of a document comes about.</summary>
    /// <param name="leaf">The segment.</param>
    /// <param name="doc">The document's number in the segment.</param>
    /// <returns>The explanation, whose value is the score.</returns>
    public abstract Explanation Explain(LeafReaderContext leaf, int doc);

    /// <summary>Finds out where in a document the query really matches.</summary>
    /// <param name="leaf">The segment.</param>
    /// <param name="doc">The document's number in the segment.</param>
    /// <param name="matches">Takes the places, in no particular order.</param>
    /// <returns>Whether the document matches; if not, nothing has been added.</returns>
    public abstract bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches);

    /// <summary>Counts the matching documents of a segment, if that takes no walking.</summary>
    /// <param name="leaf">The segment.</param>
    /// <returns>How many documents match, deleted ones not among them; -1 when walking is needed.</returns>
    public virtual int Count(LeafReaderContext leaf) => -1;
}
