using SearchCore.Codecs;

namespace SearchCore.Search.Similarities;

/// <summary>Scores one term or phrase of a query: a function of how often a document has it, and of the document's norm. Safe for many threads.</summary>
/// <remarks>
/// The function never falls when the frequency or the norm (as an unsigned byte: the shorter the field, the greater) grows; bounds rely on that.
/// </remarks>
public abstract class SimilarityScorer
{
    /// <summary>The norm of a document whose field keeps no norms.</summary>
    public const int NoNorm = -1;

    /// <summary>The square of this part's weight, for the query norm.</summary>
    public virtual float SumOfSquaredWeights => 0;

    /// <summary>Scores a document.</summary>
    /// <param name="freq">How often the document has the term or phrase.</param>
    /// <param name="norm">The document's norm, 0 to 255, or <see cref="NoNorm"/>.</param>
    /// <returns>The score.</returns>
    public abstract float Score(float freq, int norm);

    /// <summary>Says how a score comes about.</summary>
    /// <param name="freq">The frequency, explained.</param>
    /// <param name="norm">The document's norm, 0 to 255, or <see cref="NoNorm"/>.</param>
    /// <returns>The explanation, whose value is the score.</returns>
    public abstract Explanation Explain(Explanation freq, int norm);

    /// <summary>How much an occurrence of a phrase counts whose terms stand apart.</summary>
    /// <param name="distance">By how many positions in all.</param>
    /// <returns>The part of an exact occurrence.</returns>
    public virtual float SlopFactor(int distance) => 1f / (distance + 1);

    /// <summary>Scores many documents; gives the same as <see cref="Score"/>.</summary>
    /// <param name="docs">The documents.</param>
    /// <param name="freqs">Their frequencies; empty when all are 1.</param>
    /// <param name="norms">The segment's norms, or null.</param>
    /// <param name="scores">Takes the scores.</param>
    internal virtual void ScoreBlock(ReadOnlySpan<int> docs, ReadOnlySpan<int> freqs, NumericDocValues? norms, Span<float> scores)
    {
        for (var i = 0; i < docs.Length; i++)
            scores[i] = Score(freqs.IsEmpty ? 1 : freqs[i], Norms.Get(norms, docs[i]));
    }

    /// <summary>A score that no document with at most this frequency and norm goes over, rounding included.</summary>
    internal float Bound(float maxFreq, int maxNorm) => Score(maxFreq, maxNorm) * ScoreBounds.Slack;
}
