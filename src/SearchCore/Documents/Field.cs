using SearchCore.Analysis;
using SearchCore.Codecs;

namespace SearchCore.Documents;

/// <summary>A named value of a document, with what is to be done with it.</summary>
/// <remarks>The short ways to make the usual kinds are the static methods here. A document may have several fields of one name.</remarks>
public sealed class Field
{
    private static readonly FieldType TextType = new()
    {
        IndexOptions = IndexOptions.DocsAndFreqsAndPositions,
        IsTokenized = true,
    };

    private static readonly FieldType KeywordType = new()
    {
        IndexOptions = IndexOptions.Docs,
        OmitsNorms = true,
    };

    private static readonly FieldType StoredType = new() { IsStored = true };

    /// <summary>Creates a field.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="type">What is done with the value.</param>
    public Field(string name, StoredValue value, FieldType type)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(type);
        Name = name;
        Value = value;
        Type = type;
    }

    /// <summary>The field's name.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public StoredValue Value { get; }

    /// <summary>What is done with the value.</summary>
    public FieldType Type { get; }

    /// <summary>How much more (or less) this field counts in scores; 1 is neutral. Needs norms.</summary>
    public float Boost { get; init; } = 1f;

    /// <summary>The words of the field, given instead of analysing the value; null to analyse.</summary>
    /// <remarks>The stream is reset with the value's text (or an empty one) before its words are taken.</remarks>
    public TokenStream? TokenStream { get; init; }

    /// <summary>A text that is analysed and searched by its words.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The text.</param>
    /// <param name="stored">Whether it can be read back.</param>
    /// <returns>The field.</returns>
    public static Field Text(string name, string value, bool stored = false) =>
        new(name, StoredValue.FromString(value), TextType with { IsStored = stored });

    /// <summary>A value that is searched as it is, as one term: an id, a path, a tag.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value; at most 32,766 bytes of UTF-8.</param>
    /// <param name="stored">Whether it can be read back.</param>
    /// <returns>The field.</returns>
    public static Field Keyword(string name, string value, bool stored = false) =>
        new(name, StoredValue.FromString(value), KeywordType with { IsStored = stored });

    /// <summary>A text that is only kept, not searched.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The text.</param>
    /// <returns>The field.</returns>
    public static Field Stored(string name, string value) => Stored(name, StoredValue.FromString(value));

    /// <summary>A value that is only kept, not searched.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value.</param>
    /// <returns>The field.</returns>
    public static Field Stored(string name, StoredValue value) => new(name, value, StoredType);
}
