using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Names;

namespace SearchCore;

/// <summary>Turns one value of a document into fields of the index: what is searched, what is sorted by, what is read back.</summary>
internal static class FieldMapping
{
    private static readonly FieldType CompanionType = new()
    {
        IndexOptions = IndexOptions.Docs,
        IsTokenized = true,
        OmitsNorms = true,
    };

    private static readonly FieldType NumberType = new()
    {
        IndexOptions = IndexOptions.Docs,
        OmitsNorms = true,
    };

    private static readonly FieldType SetType = new() { DocValuesType = DocValuesType.SortedSet };

    /// <summary>Adds a value.</summary>
    /// <exception cref="ArgumentException">The value is not one of the field's kind.</exception>
    public static void Add(Document target, SchemaField info, StoredValue value)
    {
        switch (info.Kind)
        {
            case SchemaFieldKind.Key:
                target.Add(Field.Keyword(info.Name, value.ToString(), stored: true));
                break;
            case SchemaFieldKind.Keyword:
                AddKeyword(target, info, value.ToString());
                break;
            case SchemaFieldKind.Boolean:
                AddKeyword(target, info, ReadBoolean(info, value));
                break;
            case SchemaFieldKind.Path:
                AddPath(target, info, value.ToString());
                break;
            case SchemaFieldKind.Text:
                AddText(target, info, value.ToString());
                break;
            case SchemaFieldKind.Stored:
                target.Add(Field.Stored(info.Name, value));
                break;
            default:
                AddNumber(target, info, value);
                break;
        }
    }

    private static void AddText(Document target, SchemaField info, string text)
    {
        target.Add(Field.Text(info.Name, text, info.IsStored));
        if (info.HasNames)
            target.Add(new Field(NameCompanion.FieldName(info.Name), StoredValue.FromString(text), CompanionType));
    }

    private static void AddKeyword(Document target, SchemaField info, string value)
    {
        target.Add(Field.Keyword(info.Name, value, info.IsStored));
        if (info.HasDocValues)
            target.Add(new Field(info.Name, StoredValue.FromString(value), SetType));
    }

    private static void AddPath(Document target, SchemaField info, string path)
    {
        if (!FacetPath.IsValid(path))
            throw Unfit(info, path, $"at most {FacetPath.MaxSteps} steps with / between them, none of them empty, such as books/history");
        foreach (var beginning in FacetPath.Beginnings(path))
        {
            target.Add(Field.Keyword(info.Name, beginning));
            target.Add(new Field(info.Name, StoredValue.FromString(beginning), SetType));
        }

        if (info.IsStored)
            target.Add(Field.Stored(info.Name, path));
    }

    private static void AddNumber(Document target, SchemaField info, StoredValue value)
    {
        if (!SchemaNumbers.TryRead(info.Kind, value, out var number))
            throw Unfit(info, value.ToString(), SchemaNumbers.Expected(info.Kind));

        // A date is read back as it came; the index needs only its milliseconds.
        var isStoredApart = info is { Kind: SchemaFieldKind.Date, IsStored: true };
        target.Add(new Field(info.Name, number, NumberType with
        {
            IsStored = info.IsStored && !isStoredApart,
            DocValuesType = info is { HasDocValues: true, IsMultiValued: false } ? DocValuesType.Numeric : DocValuesType.None,
        }));
        if (isStoredApart)
            target.Add(Field.Stored(info.Name, value.Kind == StoredValueKind.String ? value : StoredValue.FromString(SchemaDates.ToText(number.AsInt64()))));
        if (info is { HasDocValues: true, IsMultiValued: true })
            target.Add(new Field(info.Name, StoredValue.FromBinary(Term(number)), SetType));
    }

    /// <summary>The number as a term, which sorts by its bytes as the number does.</summary>
    private static ReadOnlyMemory<byte> Term(StoredValue number)
    {
        var term = new byte[NumericTerms.MaxLength];
        return term.AsMemory(0, NumericTerms.Write(NumericTerms.ToSortable(number), NumericTerms.BitCount(number.Kind), 0, term));
    }

    private static string ReadBoolean(SchemaField info, StoredValue value) =>
        bool.TryParse(value.ToString(), out var flag) ? (flag ? "true" : "false") : throw Unfit(info, value.ToString(), SchemaNumbers.Expected(info.Kind));

    private static ArgumentException Unfit(SchemaField info, string given, string expected) => new(
        $"The document's field '{info.Name}' has the value '{Shorten(given)}', but the schema says it is of kind {info.Kind}: give {expected}.");

    private static string Shorten(string text) => text.Length <= 100 ? text : text[..100] + "…";
}
