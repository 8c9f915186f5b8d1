using SearchCore.Names;

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
    /// <param name="analyzer">Which analyzer cuts it into words: its name (<see cref="AnalyzerNames"/> has the usual ones), or its configuration as JSON.</param>
    /// <param name="nameOptions">How names are found in it; null for the usual settings.</param>
    /// <param name="searchAnalyzer">Another analyzer for queries, said in the same ways; null for the same one.</param>
    /// <returns>This builder.</returns>
    public IndexSchemaBuilder Text(
        string name,
        float boost = 1f,
        bool names = true,
        bool stored = true,
        bool isDefault = true,
        string analyzer = AnalyzerNames.Folding,
        NameOptions? nameOptions = null,
        string? searchAnalyzer = null) => Add(new SchemaField(name, SchemaFieldKind.Text)
        {
            Boost = boost,
            HasNames = names,
            IsStored = stored,
            IsDefault = isDefault,
            Analyzer = analyzer,
            SearchAnalyzer = searchAnalyzer,
            NameOptions = nameOptions ?? NameOptions.Default,
        });

    /// <summary>A value searched as it is: a tag, a path, a language code. A document may have several.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="stored">Whether the value can be read back.</param>
    /// <param name="docValues">Whether documents can be sorted, counted by facets and grouped by it.</param>
    /// <returns>This builder.</returns>
    public IndexSchemaBuilder Keyword(string name, bool stored = true, bool docValues = true) =>
        Value(name, SchemaFieldKind.Keyword, stored, docValues);

    /// <summary>A whole number, from -2,147,483,648 to 2,147,483,647.</summary>
    /// <inheritdoc cref="Long" path="/*[not(self::summary)]"/>
    public IndexSchemaBuilder Int(string name, bool stored = true, bool docValues = true, bool multiValued = false) =>
        Value(name, SchemaFieldKind.Int, stored, docValues, multiValued);

    /// <summary>A whole number of 64 bits.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="stored">Whether the value can be read back.</param>
    /// <param name="docValues">Whether documents can be sorted, counted by facets and grouped by it.</param>
    /// <param name="multiValued">Whether a document may have several.</param>
    /// <returns>This builder.</returns>
    public IndexSchemaBuilder Long(string name, bool stored = true, bool docValues = true, bool multiValued = false) =>
        Value(name, SchemaFieldKind.Long, stored, docValues, multiValued);

    /// <summary>A floating-point number of 32 bits: about seven digits. -0 counts as 0, NaN as greater than all others.</summary>
    /// <inheritdoc cref="Long" path="/*[not(self::summary)]"/>
    public IndexSchemaBuilder Float(string name, bool stored = true, bool docValues = true, bool multiValued = false) =>
        Value(name, SchemaFieldKind.Float, stored, docValues, multiValued);

    /// <summary>A floating-point number of 64 bits. -0 counts as 0, NaN as greater than all others.</summary>
    /// <inheritdoc cref="Long" path="/*[not(self::summary)]"/>
    public IndexSchemaBuilder Double(string name, bool stored = true, bool docValues = true, bool multiValued = false) =>
        Value(name, SchemaFieldKind.Double, stored, docValues, multiValued);

    /// <summary>A point in time. It is searched and sorted in UTC by the millisecond, what is finer is cut off; it is read back as exactly as it came.</summary>
    /// <inheritdoc cref="Long" path="/*[not(self::summary)]"/>
    public IndexSchemaBuilder Date(string name, bool stored = true, bool docValues = true, bool multiValued = false) =>
        Value(name, SchemaFieldKind.Date, stored, docValues, multiValued);

    /// <summary>Yes or no.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="stored">Whether the value can be read back.</param>
    /// <param name="docValues">Whether documents can be sorted, counted by facets and grouped by it.</param>
    /// <returns>This builder.</returns>
    public IndexSchemaBuilder Boolean(string name, bool stored = true, bool docValues = true) =>
        Value(name, SchemaFieldKind.Boolean, stored, docValues);

    /// <summary>A place in a hierarchy with <c>/</c> between its steps, such as <c>books/history/rome</c>: it is found and counted under
    /// <c>books</c>, <c>books/history</c> and itself. A document may have several.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="stored">Whether the value can be read back.</param>
    /// <returns>This builder.</returns>
    public IndexSchemaBuilder Path(string name, bool stored = true) => Value(name, SchemaFieldKind.Path, stored, docValues: true);

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

    private IndexSchemaBuilder Value(string name, SchemaFieldKind kind, bool stored, bool docValues, bool multiValued = false) =>
        Add(new SchemaField(name, kind) { IsStored = stored, HasDocValues = docValues, IsMultiValued = multiValued });
}
