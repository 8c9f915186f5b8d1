using System.Text.Json;

namespace SearchCore.Benchmarks.Names;

/// <summary>Reads the words of names from a file: a name a line, or a line of JSON with the spellings in <c>variants[].text</c>.</summary>
internal static class NameCorpus
{
    /// <summary>Reads the words, each once.</summary>
    /// <param name="path">The file.</param>
    public static IReadOnlyList<string> Read(string path) =>
        [.. File.ReadLines(path).SelectMany(ReadNames).SelectMany(SplitWords).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<string> ReadNames(string line)
    {
        if (!line.StartsWith('{'))
            return [line];
        using var json = JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty("variants", out var variants)
            ? [.. variants.EnumerateArray().Select(variant => variant.GetProperty("text").GetString() ?? "")]
            : [];
    }

    private static IEnumerable<string> SplitWords(string name) =>
        name.Split([' ', '-', ',', '.', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(letter => char.IsLetter(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark || letter is '\'' or '’'));
}
