namespace SearchCore.Cli.Commands;

/// <summary>Opens an index to look at it only.</summary>
internal static class ReadOnlyIndex
{
    public static Task<SearchIndex> OpenAsync(string path, CancellationToken cancellationToken) =>
        SearchIndex.OpenAsync(path, schema: null, new SearchIndexOptions { IsReadOnly = true }, cancellationToken);
}
