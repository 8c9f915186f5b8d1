using SearchCore.Search;
using SearchCore.Search.Sorting;

namespace SearchCore;

/// <summary>What a request found, before its documents are read.</summary>
/// <param name="Query">The query as it was searched.</param>
/// <param name="Page">The documents asked for, in order.</param>
/// <param name="TotalHits">How many there are in all.</param>
/// <param name="TimedOut">Whether the time limit ended the search early.</param>
internal sealed record FoundDocuments(Query Query, IReadOnlyList<FieldDoc> Page, TotalHits TotalHits, bool TimedOut)
{
    /// <summary>After what the next page begins; null when there is none.</summary>
    public string? Next { get; init; }

    /// <summary>The facets' counts.</summary>
    public IReadOnlyList<FacetResult> Facets { get; init; } = [];

    /// <summary>The groups asked for; null when none were.</summary>
    public IReadOnlyList<FoundGroup>? Groups { get; init; }

    /// <summary>How many groups there are in all.</summary>
    public int GroupCount { get; init; }
}
