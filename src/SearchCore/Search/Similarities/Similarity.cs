namespace SearchCore.Search.Similarities;

/// <summary>A scoring model: how term frequency, rarity and length make a score. Safe for many threads.</summary>
public abstract class Similarity
{
    /// <summary>What the score of a boolean query is multiplied by when some of its clauses match.</summary>
    /// <param name="overlap">How many clauses match.</param>
    /// <param name="maxOverlap">How many could.</param>
    /// <returns>The factor; 1 unless the model says otherwise.</returns>
    public virtual float Coord(int overlap, int maxOverlap) => 1;

    /// <summary>What all scores of a query are multiplied by, so that queries compare.</summary>
    /// <param name="sumOfSquaredWeights">The sum of the squares of the query's term weights.</param>
    /// <returns>The factor; 1 unless the model says otherwise.</returns>
    public virtual float QueryNorm(float sumOfSquaredWeights) => 1;

    /// <summary>Makes ready to score a term, or several as one unit (a phrase).</summary>
    /// <param name="boost">What the score is multiplied by.</param>
    /// <param name="collection">The field's statistics.</param>
    /// <param name="terms">The terms' statistics.</param>
    /// <returns>The scorer.</returns>
    public abstract SimilarityScorer CreateScorer(float boost, CollectionStatistics collection, params ReadOnlySpan<TermStatistics> terms);
}
