using System.Text.Json;
using SearchCore.Codecs;
using SearchCore.Documents;

namespace SearchCore.Comparison.Golden;

/// <summary>What the first line of a golden document file says of one field.</summary>
internal sealed record GoldenField(string Name, GoldenKind Kind, FieldType Type, StoredValueKind ValueKind, float Boost)
{
    /// <summary>Reads a field's description.</summary>
    /// <exception cref="FormatException">It has a kind, a type or an option that the form does not know.</exception>
    public static GoldenField Parse(string name, JsonElement json)
    {
        var kindName = json.GetProperty("kind").GetString();
        if (!Enum.TryParse<GoldenKind>(kindName, ignoreCase: true, out var kind))
            throw new FormatException($"the field '{name}' has the unknown kind '{kindName}'");
        var boost = json.TryGetProperty("boost", out var value) ? value.GetSingle() : 1f;
        return new GoldenField(name, kind, TypeOf(kind, json), ValueKindOf(kind, json), boost);
    }

    private static FieldType TypeOf(GoldenKind kind, JsonElement json)
    {
        var isStored = json.TryGetProperty("store", out var store) && store.GetBoolean();
        return kind switch
        {
            GoldenKind.String => new FieldType { IndexOptions = IndexOptions.Docs, OmitsNorms = true, IsStored = isStored },
            GoldenKind.Text or GoldenKind.Tokens => TextType(json) with { IsStored = isStored },
            GoldenKind.Stored => new FieldType { IsStored = true },
            GoldenKind.NumericDv => new FieldType { DocValuesType = DocValuesType.Numeric },
            GoldenKind.BinaryDv => new FieldType { DocValuesType = DocValuesType.Binary },
            GoldenKind.SortedDv => new FieldType { DocValuesType = DocValuesType.Sorted },
            GoldenKind.SortedSetDv => new FieldType { DocValuesType = DocValuesType.SortedSet },
            _ => new FieldType
            {
                IndexOptions = IndexOptions.Docs,
                IsTokenized = true,
                OmitsNorms = true,
                IsStored = isStored,
                NumericPrecisionStep = json.TryGetProperty("precisionStep", out var step) ? step.GetInt32() : 4,
            },
        };
    }

    private static FieldType TextType(JsonElement json)
    {
        var vectors = json.TryGetProperty("vectors", out var list) ? list.GetString()! : string.Empty;
        return new FieldType
        {
            IsTokenized = true,
            IndexOptions = IndexOptionsOf(json),
            OmitsNorms = json.TryGetProperty("norms", out var norms) && !norms.GetBoolean(),
            StoresTermVectors = vectors.Length > 0,
            StoresTermVectorPositions = vectors.Contains("positions", StringComparison.Ordinal),
            StoresTermVectorOffsets = vectors.Contains("offsets", StringComparison.Ordinal),
            StoresTermVectorPayloads = vectors.Contains("payloads", StringComparison.Ordinal),
        };
    }

    private static IndexOptions IndexOptionsOf(JsonElement json)
    {
        var name = json.TryGetProperty("indexOptions", out var options) ? options.GetString() : "positions";
        return name switch
        {
            "docs" => IndexOptions.Docs,
            "freqs" => IndexOptions.DocsAndFreqs,
            "positions" => IndexOptions.DocsAndFreqsAndPositions,
            "offsets" => IndexOptions.DocsAndFreqsAndPositionsAndOffsets,
            _ => throw new FormatException($"the index options '{name}' are unknown"),
        };
    }

    private static StoredValueKind ValueKindOf(GoldenKind kind, JsonElement json)
    {
        var name = kind == GoldenKind.Stored ? json.GetProperty("type").GetString() : kind.ToString();
        return name switch
        {
            "binary" or nameof(GoldenKind.BinaryDv) => StoredValueKind.Binary,
            "int" or nameof(GoldenKind.Int) => StoredValueKind.Int32,
            "long" or nameof(GoldenKind.Long) or nameof(GoldenKind.NumericDv) => StoredValueKind.Int64,
            "float" or nameof(GoldenKind.Float) => StoredValueKind.Single,
            "double" or nameof(GoldenKind.Double) => StoredValueKind.Double,
            "string" or nameof(GoldenKind.String) or nameof(GoldenKind.Text) or nameof(GoldenKind.Tokens)
                or nameof(GoldenKind.SortedDv) or nameof(GoldenKind.SortedSetDv) => StoredValueKind.String,
            _ => throw new FormatException($"the type '{name}' of a stored field is unknown"),
        };
    }
}
