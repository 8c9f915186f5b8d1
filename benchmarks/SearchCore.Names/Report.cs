using System.Text.Json;
using System.Text.Json.Nodes;

namespace SearchCore.NameMeasuring;

/// <summary>Writes what was measured, for people and for programs.</summary>
internal static class Report
{
    /// <summary>A table of directions.</summary>
    public static void Print(TextWriter writer, string title, Quality all, SortedDictionary<string, Quality> directions)
    {
        writer.WriteLine();
        writer.WriteLine($"{title,-12} queries   R@10    MRR | recall  precision  F1    mean P  (all words required)");
        PrintRow(writer, "all", all);
        foreach (var (direction, quality) in directions)
            PrintRow(writer, direction, quality);
    }

    /// <summary>The machine-readable form.</summary>
    public static string ToJson(Measurement all, Measurement named, SortedDictionary<string, (List<NegativePair> Matched, int All)> negatives, double secondsPerMillionTokens)
    {
        var directions = new JsonObject();
        foreach (var (direction, quality) in all.Directions)
            directions[direction] = ToJson(quality);
        var categories = new JsonObject();
        foreach (var (category, (matched, count)) in negatives)
            categories[category] = (double)matched.Count / count;
        return new JsonObject
        {
            ["all"] = ToJson(all.All),
            ["directions"] = directions,
            ["named"] = ToJson(named.All),
            ["false"] = categories,
            ["secondsPerMillionTokens"] = secondsPerMillionTokens,
        }.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static void PrintRow(TextWriter writer, string name, Quality quality) => writer.WriteLine(FormattableString.Invariant(
        $"{name,-12} {quality.Queries,7}   {quality.RecallAt10:0.000}  {quality.MeanReciprocalRank:0.000} | {quality.Recall:0.000}   {quality.Precision:0.000}    {quality.F1:0.000}   {quality.MeanPrecision:0.000}"));

    private static JsonObject ToJson(Quality quality) => quality.Queries == 0 ? [] : new JsonObject
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
