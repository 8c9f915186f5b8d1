using System.Runtime.CompilerServices;

namespace SearchCore.Search.Similarities;

/// <summary>Okapi BM25 as Lucene 4.8 computes it, in single precision.</summary>
/// <remarks>
/// S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond (2009). Lucene's choices: the document frequency part is
/// ln(1 + (N - n + 0.5) / (n + 0.5)) with N = all documents, deleted ones included; the average length is the field's tokens over N; a document's
/// length comes from its norm, one byte with three bits of precision (format chapter 9.1).
/// </remarks>
public sealed class BM25Similarity : Similarity
{
    // A searcher gives the same statistics object for a field every time, so the parts are computed once for it.
    private readonly ConditionalWeakTable<CollectionStatistics, BM25LengthParts> _lengthParts = [];

    /// <summary>Chooses the parameters.</summary>
    /// <param name="k1">How slowly a term's repetitions lose effect: 0 or more, usually 1.2.</param>
    /// <param name="b">How much a document's length counts: 0 (not at all) to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    public BM25Similarity(float k1 = 1.2f, float b = 0.75f)
    {
        if (!float.IsFinite(k1) || k1 < 0)
            throw new ArgumentOutOfRangeException(nameof(k1), k1, "k1 is a finite number, 0 or more.");
        if (!(b is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(b), b, "b lies from 0 to 1.");
        K1 = k1;
        B = b;
    }

    /// <summary>How slowly a term's repetitions lose effect.</summary>
    public float K1 { get; }

    /// <summary>How much a document's length counts.</summary>
    public float B { get; }

    /// <inheritdoc/>
    public override SimilarityScorer CreateScorer(float boost, CollectionStatistics collection, params ReadOnlySpan<TermStatistics> terms)
    {
        return new BM25Scorer(this, _lengthParts.GetValue(collection, Compute), boost, collection.MaxDoc, terms.ToArray());
    }

    private BM25LengthParts Compute(CollectionStatistics collection) =>
        new(K1, B, collection.SumTotalTermFreq <= 0 ? 1f : (float)(collection.SumTotalTermFreq / (double)collection.MaxDoc));
}
