using SearchCore.Codecs;

namespace SearchCore.Comparison.Golden;

/// <summary>Writes what a segment says of its fields, by field number.</summary>
internal static class FieldInfosDump
{
    public static void Write(DumpWriter writer, FieldInfos fields)
    {
        var json = writer.Json;
        writer.NewLine();
        json.WriteStartArray("fieldInfos");
        foreach (var field in fields)
        {
            writer.NewLine();
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteNumber("number", field.Number);
            json.WriteBoolean("indexed", field.IsIndexed);
            json.WriteString("indexOptions", GoldenNames.Of(field.IndexOptions));
            json.WriteBoolean("omitNorms", field.OmitsNorms);
            json.WriteBoolean("payloads", field.HasPayloads);
            json.WriteBoolean("vectors", field.HasTermVectors);
            json.WriteString("docValues", GoldenNames.Of(field.DocValuesType));
            json.WriteString("norms", GoldenNames.Of(field.HasNorms ? DocValuesType.Numeric : DocValuesType.None));
            json.WriteNumber("docValuesGen", field.DocValuesGeneration);
            json.WriteStartObject("attributes");
            foreach (var (key, value) in field.Attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                json.WriteString(key, value);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
