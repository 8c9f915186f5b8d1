using SearchCore.Highlighting;

namespace SearchCore.Cli.Output;

/// <summary>A hit in <see cref="SearchOutput"/>.</summary>
internal sealed record SearchHitOutput(
    string? Key,
    float Score,
    IReadOnlyDictionary<string, string> Fields,
    IReadOnlyDictionary<string, IReadOnlyList<SearchPassageOutput>> Passages,
    string? Explanation)
{
    // A field whose passages are given is not repeated whole; it may be a book.
    public static SearchHitOutput From(SearchHit hit) => new(
        hit.Key,
        hit.Score,
        hit.Document
            .Where(pair => !hit.Passages.ContainsKey(pair.Key))
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => string.Join('\n', group.Select(pair => pair.Value.ToString())), StringComparer.Ordinal),
        hit.Passages.ToDictionary(pair => pair.Key, pair => Convert(pair.Value), StringComparer.Ordinal),
        hit.Explanation?.ToString());

    private static IReadOnlyList<SearchPassageOutput> Convert(IReadOnlyList<Passage> passages) =>
        [.. passages.Select(SearchPassageOutput.From)];
}
