namespace SearchCore.Cli.Output;

/// <summary>What <c>search --json</c> prints.</summary>
internal sealed record SearchOutput(
    string Query,
    string ParsedQuery,
    long TotalHits,
    bool IsTotalExact,
    double Milliseconds,
    int FirstRank,
    IReadOnlyList<SearchHitOutput> Hits,
    IReadOnlyList<SearchVariantOutput> Variants,
    IReadOnlyList<SearchDiagnosticOutput> Diagnostics,
    IReadOnlyList<SearchFacetOutput>? Facets,
    IReadOnlyList<SearchGroupOutput>? Groups,
    int? GroupCount,
    string? Next)
{
    public static SearchOutput From(SearchRequest request, SearchResult result) => new(
        request.Query,
        result.ParsedQuery,
        result.TotalHits,
        result.IsTotalExact,
        result.Elapsed.TotalMilliseconds,
        request.From + 1,
        [.. result.Hits.Select(SearchHitOutput.From)],
        [.. result.Variants.Select(SearchVariantOutput.From)],
        [.. result.Diagnostics.Select(SearchDiagnosticOutput.From)],
        request.Facets.Count == 0 ? null : [.. result.Facets.Select(SearchFacetOutput.From)],
        request.Group is null ? null : [.. result.Groups.Select(SearchGroupOutput.From)],
        result.GroupCount,
        result.Next);
}
