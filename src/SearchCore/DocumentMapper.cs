using SearchCore.Codecs;
using SearchCore.Documents;

namespace SearchCore;

/// <summary>Turns documents as users give them into documents as the index takes them, by the schema.</summary>
internal sealed class DocumentMapper(IndexSchema schema)
{
    public (string? Key, Document Document) Map(SearchDocument source)
    {
        string? key = null;
        var target = new Document();
        HashSet<string>? singles = null;
        foreach (var (name, value) in source)
        {
            var info = schema.Find(name)
                ?? throw new ArgumentException($"The document has a field '{name}', which the schema does not know.", nameof(source));
            if (info.Kind == SchemaFieldKind.Key)
            {
                if (key is not null)
                    throw new ArgumentException($"The document has two values in its key '{name}'.", nameof(source));
                key = value.ToString();
            }

            if (IsSingle(info) && !(singles ??= new HashSet<string>(StringComparer.Ordinal)).Add(name))
                throw new ArgumentException($"The document has two values in its field '{name}', of which the schema says it has one ({info.Kind}).", nameof(source));
            FieldMapping.Add(target, info, value);
        }

        if (schema.KeyField is not null && string.IsNullOrEmpty(key))
            throw new ArgumentException($"The document has no value in its key '{schema.KeyField}'.", nameof(source));
        return (key, target);
    }

    private static bool IsSingle(SchemaField info) =>
        info.Kind == SchemaFieldKind.Boolean || (SchemaNumbers.KindOf(info.Kind) is not null && !info.IsMultiValued);
}
