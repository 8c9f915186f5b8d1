using SearchCore.Analysis;
using SearchCore.Analysis.Transliteration;
using SearchCore.Index;
using SearchCore.Names.LookUp;

namespace SearchCore.Names;

/// <summary>Lists the spellings in an index that are taken for a name.</summary>
public static class NameVariants
{
    /// <summary>Finds the spellings of a name's words, and of the words written as one.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="field">The text field, which must have a companion; without one nothing is found.</param>
    /// <param name="text">The name, of one or more words. Any content is fine.</param>
    /// <param name="analyzer">The analyzer of the text field.</param>
    /// <param name="options">How alike a spelling must be; null for the defaults.</param>
    /// <returns>The spellings: word by word, the most alike first.</returns>
    public static IReadOnlyList<NameVariant> Find(
        IndexReader reader, string field, string text, Analyzer analyzer, NameOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(analyzer);
        return Find(reader, new NameQuery(field, text)
        {
            Analyzer = analyzer,
            Options = options ?? NameOptions.Default,
            Operator = NameWordOperator.Any,
        });
    }

    /// <summary>Finds the spellings that a query for a name searches.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="query">The query.</param>
    /// <returns>The spellings: word by word, the most alike first.</returns>
    public static IReadOnlyList<NameVariant> Find(IndexReader reader, NameQuery query)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(query);
        // The names that an initial may stand for are no spellings of it, and looking them up takes long.
        var withoutInitials = query with { Options = query.Options with { Rules = query.Options.Rules with { Initials = false } } };
        return withoutInitials.Rewrite(reader) is ResolvedNameQuery resolved ? List(resolved) : [];
    }

    /// <summary>Lists the spellings that were found for a name, without looking them up again.</summary>
    internal static IReadOnlyList<NameVariant> List(ResolvedNameQuery resolved)
    {
        var workspace = LookUpWorkspace.Rent(resolved.Rules);
        try
        {
            return [.. resolved.Spellings.Where(spelling => !spelling.IsInitial).Select(spelling => ToVariant(workspace.Comparer, spelling))];
        }
        finally
        {
            workspace.Return();
        }
    }

    private static NameVariant ToVariant(NameComparer comparer, ResolvedSpelling spelling)
    {
        var (written, found) = spelling;
        return new NameVariant(written, found.Spelling, found.Similarity, found.DocumentCount, spelling.Explain(comparer))
        {
            Equivalent = spelling.Equivalent,
        };
    }
}
