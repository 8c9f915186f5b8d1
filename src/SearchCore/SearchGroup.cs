namespace SearchCore;

/// <summary>Hits with the same value in a field.</summary>
/// <param name="Value">The value as text; null for documents without one.</param>
/// <param name="Count">How many hits the group has in all.</param>
/// <param name="Hits">The first of them, in the order of the search.</param>
public sealed record SearchGroup(string? Value, long Count, IReadOnlyList<SearchHit> Hits);
