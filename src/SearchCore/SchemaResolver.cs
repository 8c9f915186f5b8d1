using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Names;
using SearchCore.Store;

namespace SearchCore;

/// <summary>Decides which schema an index is opened with: the given one, the one it was made with, or one guessed from its fields.</summary>
internal static class SchemaResolver
{
    public static IndexSchema Resolve(IndexDirectory directory, IndexSchema? given, SearchIndexOptions options)
    {
        using var reader = OpenNewest(directory);
        if (reader is null)
        {
            return given is not null && !options.IsReadOnly
                ? given
                : throw new IndexNotFoundException(
                    directory.Location,
                    given is null ? "it holds no commit, and without a schema no index can be made" : "it holds no commit, and it was opened for reading only");
        }

        var made = reader.UserData.GetValueOrDefault(CommitUserDataKeys.Schema);
        if (given is null)
            return made is null ? ForeignSchema.Guess(reader) : IndexSchemaSerializer.Deserialize(made, directory.Location);
        if (made is not null && !options.AcceptSchemaChange)
            EnsureSame(directory.Location, made, given, reader.UserData.GetValueOrDefault(CommitUserDataKeys.Analysis));
        return given;
    }

    private static DirectoryReader? OpenNewest(IndexDirectory directory)
    {
        try
        {
            return DirectoryReader.Open(directory);
        }
        catch (IndexNotFoundException)
        {
            // An index that is not there yet is an answer here, not an error.
            return null;
        }
    }

    /// <summary>What of a field its index depends on: how alike a name must be, and how queries are analyzed, may change from one opening to the next.</summary>
    private static SchemaField OfIndex(SchemaField info) =>
        info with { SearchAnalyzer = null, NameOptions = NameOptions.Default with { Rules = info.NameOptions.Rules.OfIndex } };

    private static void EnsureSame(string location, string made, IndexSchema given, string? madeAnalysis)
    {
        var before = IndexSchemaSerializer.Deserialize(made, location).Fields.ToDictionary(info => info.Name, StringComparer.Ordinal);
        foreach (var info in given.Fields)
        {
            if (!before.Remove(info.Name, out var old))
                throw new SchemaMismatchException(location, $"the field '{info.Name}' is new");
            if (OfIndex(old) != OfIndex(info))
                throw new SchemaMismatchException(location, $"the field '{info.Name}' was {old}, and is {info} now");
        }

        if (before.Count > 0)
            throw new SchemaMismatchException(location, $"the field '{before.Keys.First()}' is gone");
        if (madeAnalysis is not null && madeAnalysis != SchemaAnalyzers.Create(given).Fingerprint)
            throw new SchemaMismatchException(location, "its analyzers cut texts into other words");
    }
}
