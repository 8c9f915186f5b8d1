using System.Text.Json.Serialization;

namespace SearchCore.Worker.Http;

/// <summary>What is written as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(SuggestAnswer))]
[JsonSerializable(typeof(DocumentAnswer))]
[JsonSerializable(typeof(StatusAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class ApiJson : JsonSerializerContext;
