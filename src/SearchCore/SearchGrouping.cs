namespace SearchCore;

/// <summary>Puts hits with the same value in a field together. Immutable.</summary>
/// <remarks>
/// <see cref="SearchRequest.Top"/> and <see cref="SearchRequest.From"/> then count groups, which come in the order of their first hits. A document with several
/// values is in the group of the least one; those without a value are a group of their own.
/// </remarks>
/// <param name="Field">The field's name. The schema has to say that it keeps doc values.</param>
public sealed record SearchGrouping(string Field)
{
    /// <summary>How many hits of each group to give back, 1 to 1,000; 1 keeps only the best of each group.</summary>
    public int Top { get; init; } = 1;
}
