using SearchCore.Index;

namespace SearchCore.Search.Functions;

/// <summary>A number for each document, out of its fields or its score, by which a <see cref="FunctionScoreQuery"/> changes scores. Never changes; safe for many threads.</summary>
/// <remarks>Functions are equal when they compute the same; a delegate is equal to itself only.</remarks>
public abstract record ScoreFunction
{
    /// <summary>A value that the function never goes over; infinity when none is known. Knowing one lets searches skip.</summary>
    public virtual double MaxValue => double.PositiveInfinity;

    /// <summary>A function of your own.</summary>
    /// <param name="name">Its name, for messages and explanations.</param>
    /// <param name="open">Opens it for a segment; what it gives back is used by one thread.</param>
    /// <returns>The function.</returns>
    public static ScoreFunction Of(string name, Func<LeafReader, SegmentFunction> open) => new DelegateFunction(name, open);

    /// <summary>Opens the function for a segment.</summary>
    /// <param name="reader">The segment.</param>
    /// <returns>The function there, which belongs to one thread.</returns>
    public abstract SegmentFunction Open(LeafReader reader);

    /// <summary>What the function computes, for messages and explanations.</summary>
    public abstract override string ToString();
}
