using System.Text.Json;
using System.Text.Json.Serialization;
using SearchCore.Exceptions;

namespace SearchCore;

/// <summary>Writes a schema as JSON for the commit's user data, and reads it back.</summary>
internal static partial class IndexSchemaSerializer
{
    public static string Serialize(IndexSchema schema) =>
        JsonSerializer.Serialize(schema.Fields, SchemaJsonContext.Default.IReadOnlyListSchemaField);

    /// <summary>Reads a schema; what is not one is a damaged commit.</summary>
    public static IndexSchema Deserialize(string json, string location)
    {
        try
        {
            return JsonSerializer.Deserialize(json, SchemaJsonContext.Default.IReadOnlyListSchemaField) is { } fields && !fields.Contains(null!)
                ? new IndexSchema(fields)
                : throw new IndexCorruptException(location, "the schema in its user data is empty, or a field of it is");
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw new IndexCorruptException(location, "the schema in its user data cannot be read", innerException: exception);
        }
    }

    [JsonSourceGenerationOptions(
        UseStringEnumConverter = true,
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
    [JsonSerializable(typeof(IReadOnlyList<SchemaField>))]
    private sealed partial class SchemaJsonContext : JsonSerializerContext;
}
