namespace SearchCore;

/// <summary>Says the fields of an index once: writing, query parsing and highlighting follow it. Immutable, safe for many threads.</summary>
/// <remarks>It is kept in every commit, so that an index can be opened without saying it again.</remarks>
public sealed class IndexSchema
{
    private readonly Dictionary<string, SchemaField> _byName;

    internal IndexSchema(IReadOnlyList<SchemaField> fields, bool validated = true)
    {
        // The fields of a foreign index may have any names.
        if (validated)
            IndexSchemaValidator.Validate(fields);
        Fields = fields;
        _byName = fields.ToDictionary(info => info.Name, StringComparer.Ordinal);
        KeyField = fields.FirstOrDefault(info => info.Kind == SchemaFieldKind.Key)?.Name;
        DefaultFields = [.. fields.Where(info => info.IsDefault).Select(info => info.Name)];
    }

    /// <summary>The fields, in the order in which they were said.</summary>
    public IReadOnlyList<SchemaField> Fields { get; }

    /// <summary>The name of the field that holds a document's key, or null when the schema has none.</summary>
    public string? KeyField { get; }

    /// <summary>The names of the fields that a query searches when it names none.</summary>
    public IReadOnlyList<string> DefaultFields { get; }

    /// <summary>Makes a schema.</summary>
    /// <param name="configure">Says the fields.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="ArgumentException">The fields contradict each other; the message names the field.</exception>
    public static IndexSchema Create(Action<IndexSchemaBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var builder = new IndexSchemaBuilder();
        configure(builder);
        return new IndexSchema([.. builder.Fields]);
    }

    /// <summary>Finds a field.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The field, or null when the schema has none of that name.</returns>
    public SchemaField? Find(string name) => _byName.GetValueOrDefault(name);
}
