using System.Text.Json;

namespace SearchCore.Tests.Analysis.Transliteration;

/// <summary>The spellings in the Data folder.</summary>
internal static class NameData
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Analysis", "Transliteration", "Data");

    public static IReadOnlyList<string[]> Groups(string file) =>
        [.. File.ReadLines(Path.Combine(Folder, file)).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("variants")
            .EnumerateArray().Select(variant => variant.GetProperty("text").GetString()!).ToArray())];

    public static IReadOnlyList<(string A, string B)> Negatives(string category) =>
        [.. File.ReadLines(Path.Combine(Folder, "negatives.tsv")).Select(line => line.Split('\t'))
            .Where(parts => parts[2] == category).Select(parts => (parts[0], parts[1]))];
}
