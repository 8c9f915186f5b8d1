using SearchCore.Names;

namespace SearchCore.Cli.Commands;

/// <summary>Opens an index to look at it only.</summary>
internal static class ReadOnlyIndex
{
    public static Task<SearchIndex> OpenAsync(string path, CancellationToken cancellationToken, NameEquivalences? equivalences = null) =>
        SearchIndex.OpenAsync(
            path,
            schema: null,
            new SearchIndexOptions { IsReadOnly = true, Equivalences = equivalences ?? NameEquivalences.None },
            cancellationToken);
}
