namespace SearchCore.Cli.Output;

/// <summary>A group in <see cref="SearchOutput"/>. Its hits are named by key only; the first of them is among the hits.</summary>
internal sealed record SearchGroupOutput(string? Value, long Count, IReadOnlyList<string?> Keys)
{
    public static SearchGroupOutput From(SearchGroup group) => new(group.Value, group.Count, [.. group.Hits.Select(hit => hit.Key)]);
}
