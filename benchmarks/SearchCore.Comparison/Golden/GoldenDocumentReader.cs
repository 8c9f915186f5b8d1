using System.Globalization;
using System.Text.Json;
using SearchCore.Codecs;
using SearchCore.Documents;

namespace SearchCore.Comparison.Golden;

/// <summary>Makes documents out of the golden form's JSON objects.</summary>
/// <param name="schema">The fields by name.</param>
/// <param name="without">Kinds of field to leave out; may be empty.</param>
internal sealed class GoldenDocumentReader(IReadOnlyDictionary<string, GoldenField> schema, IReadOnlySet<GoldenKind> without)
{
    /// <exception cref="FormatException">The document has a field that the schema does not know, or a value of another kind.</exception>
    public Document Read(JsonElement json)
    {
        var document = new Document();
        foreach (var property in json.EnumerateObject())
        {
            if (!schema.TryGetValue(property.Name, out var field))
                throw new FormatException($"the field '{property.Name}' is not in the schema");
            if (without.Contains(field.Kind))
                continue;
            if (property.Value.ValueKind == JsonValueKind.Array && field.Kind != GoldenKind.Tokens)
            {
                foreach (var value in property.Value.EnumerateArray())
                    document.Add(ReadField(field, value));
            }
            else
            {
                document.Add(ReadField(field, property.Value));
            }
        }

        return document;
    }

    private static Field ReadField(GoldenField field, JsonElement json)
    {
        if (field.Kind == GoldenKind.Tokens)
        {
            return new Field(field.Name, StoredValue.FromString(string.Empty), field.Type)
            {
                TokenStream = new LiteralTokenStream(json),
                Boost = field.Boost,
            };
        }

        var boost = field.Boost;
        if (json.ValueKind == JsonValueKind.Object)
        {
            boost = json.GetProperty("boost").GetSingle();
            json = json.GetProperty("value");
        }

        return new Field(field.Name, ReadValue(field.ValueKind, json), field.Type) { Boost = boost };
    }

    private static StoredValue ReadValue(StoredValueKind kind, JsonElement json) => kind switch
    {
        StoredValueKind.Binary => StoredValue.FromBinary(Convert.FromHexString(json.GetString()!)),
        StoredValueKind.Int32 => StoredValue.FromInt32(json.GetInt32()),
        StoredValueKind.Int64 => StoredValue.FromInt64(json.GetInt64()),
        StoredValueKind.Single => StoredValue.FromSingle(json.ValueKind == JsonValueKind.String
            ? float.Parse(json.GetString()!, CultureInfo.InvariantCulture)
            : json.GetSingle()),
        StoredValueKind.Double => StoredValue.FromDouble(json.ValueKind == JsonValueKind.String
            ? double.Parse(json.GetString()!, CultureInfo.InvariantCulture)
            : json.GetDouble()),
        _ => StoredValue.FromString(json.GetString()!),
    };
}
