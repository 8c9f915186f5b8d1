using SearchCore.Cli.Output;
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

    /// <summary>Ends the command when the documents of the index have no keys.</summary>
    /// <param name="index">The index.</param>
    /// <param name="instead">What can be done instead.</param>
    public static void RequireKeys(SearchIndex index, string instead)
    {
        if (index.Schema.KeyField is null)
            throw new CommandException(ExitCode.Failed, $"The documents of the index '{index.Location}' have no keys. {instead}");
    }

    /// <summary>The error about a document that is not there.</summary>
    public static CommandException NoDocument(string path, string key) =>
        new(ExitCode.NotFound, TerminalText.Clean($"The index '{path}' has no document '{key}'."));
}
