using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SearchCore.Cli.Output;

/// <summary>Writes an answer as one JSON document.</summary>
internal static class JsonOutput
{
    public static void Write<T>(TextWriter output, T answer, JsonTypeInfo<T> type) =>
        output.WriteLine(JsonSerializer.Serialize(answer, type));
}
