namespace SearchCore;

/// <summary>Says the fields of an <see cref="IndexSchema"/>, one call each.</summary>
public sealed class IndexSchemaBuilder
{
    private readonly List<SchemaField> _fields = [];

    internal IReadOnlyList<SchemaField> Fields => _fields;

    /// <summary>The document's key. A schema has at most one.</summary>
    /// <param name="name">The field's name.</param>
    /// <returns>This builder.</returns>
    public IndexSchemaBuilder Key(string name) => Add(new SchemaField(name, SchemaFieldKind.Key));

    /// <summary>A text, searched by its words, in which names are found in any spelling.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="boost">How much a match here counts when a query names no field.</param>
    /// <param name="names">Whether names are found in any spelling.</param>
    /// <param name="stored">Whether the text is kept, which highlighting needs.</param>
    /// <param name="isDefault">Whether a query that names no field searches here.</param>
    /// <param name="analyzer">Which analyzer cuts it into words: one of <see cref="AnalyzerNames"/>.</param>
    /// <returns>This builder.</returns>
    public IndexSchemaBuilder Text(
        string name,
        float boost = 1f,
        bool names = true,
        bool stored = true,
        bool isDefault = true,
        string analyzer = AnalyzerNames.Folding) => Add(new SchemaField(name, SchemaFieldKind.Text)
        {
            Boost = boost,
            HasNames = names,
            IsStored = stored,
            IsDefault = isDefault,
            Analyzer = analyzer,
        });

    /// <summary>A value searched as it is: a tag, a path, a language code.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="stored">Whether the value can be read back.</param>
    /// <returns>This builder.</returns>
    public IndexSchemaBuilder Keyword(string name, bool stored = true) =>
        Add(new SchemaField(name, SchemaFieldKind.Keyword) { IsStored = stored });

    /// <summary>A value that is only kept.</summary>
    /// <param name="name">The field's name.</param>
    /// <returns>This builder.</returns>
    public IndexSchemaBuilder Stored(string name) => Add(new SchemaField(name, SchemaFieldKind.Stored));

    /// <summary>A field given whole.</summary>
    /// <param name="field">The field.</param>
    /// <returns>This builder.</returns>
    public IndexSchemaBuilder Add(SchemaField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        _fields.Add(field);
        return this;
    }
}
