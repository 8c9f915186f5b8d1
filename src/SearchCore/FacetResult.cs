namespace SearchCore;

/// <summary>What a <see cref="SearchFacet"/> found.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Values">The values with the most documents first, then by value; ranges in the order asked for.</param>
/// <param name="ValueCount">How many values (or ranges) have any documents, be they among <paramref name="Values"/> or not.</param>
public sealed record FacetResult(string Field, IReadOnlyList<FacetValue> Values, int ValueCount)
{
    /// <summary>For a path: the place under which was counted; null for the first steps.</summary>
    public string? Parent { get; init; }
}
