using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SearchCore.NameMeasuring;

/// <summary>Writes what was measured, for programs.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The machine-readable form of a measurement.</summary>
    /// <param name="measured">What was measured.</param>
    /// <param name="secondsPerMillionTokens">How long a million words take to analyse.</param>
    public static string Write(FolderMeasurement measured, double secondsPerMillionTokens) => new JsonObject
    {
        ["all"] = ToJson(measured.All.All),
        ["directions"] = new JsonObject(measured.All.Directions.Select(row => KeyValuePair.Create(row.Key, (JsonNode?)ToJson(row.Value)))),
        ["named"] = ToJson(measured.Named.All),
        ["false"] = new JsonObject(measured.False.Rates.Select(rate => KeyValuePair.Create(rate.Key, (JsonNode?)rate.Value))),
        ["secondsPerMillionTokens"] = secondsPerMillionTokens,
    }.ToJsonString(Options);

    private static JsonObject ToJson(Quality quality) => new()
    {
        ["r10"] = quality.RecallAt10,
        ["mrr"] = quality.MeanReciprocalRank,
        ["recall"] = quality.Recall,
        ["precision"] = quality.Precision,
        ["f1"] = quality.F1,
        ["meanP"] = quality.MeanPrecision,
        ["queries"] = quality.Queries,
    };
}
