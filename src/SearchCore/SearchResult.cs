using SearchCore.Names;
using SearchCore.QueryParsing;

namespace SearchCore;

/// <summary>What a search found. Immutable.</summary>
/// <param name="Hits">The hits asked for, best first.</param>
/// <param name="TotalHits">How many documents match, or at least so many when <paramref name="IsTotalExact"/> is false.</param>
/// <param name="IsTotalExact">Whether <paramref name="TotalHits"/> is the exact number.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, long TotalHits, bool IsTotalExact)
{
    /// <summary>What to give as <see cref="SearchRequest.After"/> for the hits behind these; null when there are none.</summary>
    public string? Next { get; init; }

    /// <summary>The counts of the request's facets, in its order.</summary>
    public IReadOnlyList<FacetResult> Facets { get; init; } = [];

    /// <summary>The groups, when they were asked for; <see cref="Hits"/> are then the first of each.</summary>
    public IReadOnlyList<SearchGroup> Groups { get; init; } = [];

    /// <summary>How many groups there are in all; null when none were asked for.</summary>
    public int? GroupCount { get; init; }

    /// <summary>The spellings in the index that were taken for names of the query, the most alike first.</summary>
    public IReadOnlyList<NameVariant> Variants { get; init; } = [];

    /// <summary>What in the query was not understood, and what was done about it.</summary>
    public IReadOnlyList<QueryDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>The query as it was understood, in the query syntax.</summary>
    public string ParsedQuery { get; init; } = string.Empty;

    /// <summary>Whether the time limit ended the search early, so that hits may be missing.</summary>
    public bool IsPartial { get; init; }

    /// <summary>How long the search took.</summary>
    public TimeSpan Elapsed { get; init; }
}
