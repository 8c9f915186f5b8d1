using SearchCore.Analysis;
using SearchCore.Analysis.Transliteration;
using SearchCore.Codecs;
using SearchCore.Documents;

namespace SearchCore.Names;

/// <summary>The companion of a text field: a field that lists the spellings of its names by sound.</summary>
/// <remarks>
/// A document whose text shall be found by name has the text's own field and this one. Its terms are a key, U+001F, and the spelling
/// as the text's field has it, so any Lucene can open and merge the index.
/// </remarks>
public static class NameCompanion
{
    private const string Suffix = ".names";

    private static readonly FieldType Type = new()
    {
        IndexOptions = IndexOptions.Docs,
        IsTokenized = true,
        OmitsNorms = true,
    };

    /// <summary>The name of a field's companion.</summary>
    /// <param name="field">The text field's name.</param>
    public static string FieldName(string field) => field + Suffix;

    /// <summary>Makes the companion of a text.</summary>
    /// <param name="field">The text field's name.</param>
    /// <param name="text">The text.</param>
    /// <param name="analyzer">The analyzer of the text's field.</param>
    /// <param name="rules">By which rules names are read; null for all. Look-ups must read by the same.</param>
    /// <returns>The field to add to the document beside the text's own.</returns>
    public static Field CreateField(string field, string text, Analyzer analyzer, NameRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Field(FieldName(field), StoredValue.FromString(text), Type) { TokenStream = CreateTokenStream(field, analyzer, rules) };
    }

    /// <summary>Makes the stream that turns texts into terms of the companion. To be used again for one text after another.</summary>
    /// <param name="field">The text field's name.</param>
    /// <param name="analyzer">The analyzer of the text's field.</param>
    /// <param name="rules">By which rules names are read; null for all. Look-ups must read by the same.</param>
    public static TokenStream CreateTokenStream(string field, Analyzer analyzer, NameRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        return new NameTermStream(analyzer.CreateTokenStream(field), rules);
    }
}
