namespace SearchCore;

/// <summary>A value of a facet.</summary>
/// <param name="Value">The value as text, or the range as it was asked for; fit for a <see cref="SearchFilter"/>.</param>
/// <param name="Count">How many hits have it.</param>
/// <param name="IsSelected">Whether the request filters by it.</param>
public sealed record FacetValue(string Value, long Count, bool IsSelected);
