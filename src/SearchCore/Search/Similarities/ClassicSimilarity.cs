namespace SearchCore.Search.Similarities;

/// <summary>The vector space model of Lucene 4.8's DefaultSimilarity: term frequency times inverse document frequency.</summary>
/// <remarks>
/// G. Salton, A. Wong, C. S. Yang: A Vector Space Model for Automatic Indexing (1975). Lucene's choices: sqrt(freq), 1 + ln(N / (n + 1)) squared (once for
/// the query, once for the document), the norm as length factor, queries brought to length 1, and the part of a boolean query's clauses that match.
/// </remarks>
public sealed class ClassicSimilarity : Similarity
{
    /// <inheritdoc/>
    public override float Coord(int overlap, int maxOverlap) => overlap / (float)maxOverlap;

    /// <inheritdoc/>
    public override float QueryNorm(float sumOfSquaredWeights) => (float)(1 / Math.Sqrt(sumOfSquaredWeights));

    /// <inheritdoc/>
    public override SimilarityScorer CreateScorer(float boost, CollectionStatistics collection, params ReadOnlySpan<TermStatistics> terms)
    {
        var idf = 0f;
        foreach (var term in terms)
            idf += (float)(Math.Log(collection.MaxDoc / (double)(term.DocFreq + 1)) + 1);
        return new ClassicScorer(boost, idf);
    }
}
