using SearchCore.Search.Sorting;

namespace SearchCore;

/// <summary>A group that a request found, before its documents are read.</summary>
/// <param name="Value">The value as text; null for documents without one.</param>
/// <param name="Count">How many documents the group has in all.</param>
/// <param name="Documents">The first of them, in order.</param>
internal sealed record FoundGroup(string? Value, long Count, IReadOnlyList<FieldDoc> Documents);
