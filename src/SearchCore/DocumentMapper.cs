using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Names;

namespace SearchCore;

/// <summary>Turns documents as users give them into documents as the index takes them, by the schema; and stored fields back.</summary>
internal sealed class DocumentMapper(IndexSchema schema)
{
    private static readonly FieldType CompanionType = new()
    {
        IndexOptions = IndexOptions.Docs,
        IsTokenized = true,
        OmitsNorms = true,
    };

    public (string? Key, Document Document) Map(SearchDocument source)
    {
        string? key = null;
        var target = new Document();
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

            Add(target, info, value);
        }

        if (schema.KeyField is not null && string.IsNullOrEmpty(key))
            throw new ArgumentException($"The document has no value in its key '{schema.KeyField}'.", nameof(source));
        return (key, target);
    }

    private static void Add(Document target, SchemaField info, StoredValue value)
    {
        switch (info.Kind)
        {
            case SchemaFieldKind.Key:
                target.Add(Field.Keyword(info.Name, value.ToString(), stored: true));
                break;
            case SchemaFieldKind.Keyword:
                target.Add(Field.Keyword(info.Name, value.ToString(), info.IsStored));
                break;
            case SchemaFieldKind.Text:
                var text = value.ToString();
                target.Add(Field.Text(info.Name, text, info.IsStored));
                if (info.HasNames)
                    target.Add(new Field(NameCompanion.FieldName(info.Name), StoredValue.FromString(text), CompanionType));
                break;
            default:
                target.Add(Field.Stored(info.Name, value));
                break;
        }
    }
}
