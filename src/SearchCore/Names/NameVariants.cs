using SearchCore.Analysis;
using SearchCore.Index;

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
        options ??= NameOptions.Default;
        var finder = new SpellingFinder(reader, field, options);
        var variants = new List<NameVariant>();
        foreach (var word in NameWordReader.Read(analyzer, field, text))
        {
            Add(variants, finder, word.Written, word.Term);
            if (options.JoinedWords && word.JoinsNext)
                Add(variants, finder, word.WrittenWithNext, "");
        }

        return variants;
    }

    private static void Add(List<NameVariant> variants, SpellingFinder finder, string written, string term)
    {
        foreach (var found in finder.Find(written, term))
        {
            var reason = found.Similarity >= 1 ? "the same spelling" : finder.Explain(written, found.Spelling);
            variants.Add(new NameVariant(written, found.Spelling, found.Similarity, found.DocumentCount, reason));
        }
    }
}
