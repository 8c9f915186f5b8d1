using System.Text.Json;

namespace SearchCore.NameLearning;

/// <summary>The spellings of one entity.</summary>
internal sealed record NameGroup(string Id, string[] Spellings)
{
    /// <summary>Reads the groups of a file, in its order.</summary>
    public static List<NameGroup> ReadFile(string path)
    {
        var groups = new List<NameGroup>();
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var spellings = json.RootElement.GetProperty("variants").EnumerateArray()
                .Select(variant => variant.GetProperty("text").GetString()!).Distinct(StringComparer.Ordinal);
            groups.Add(new NameGroup(json.RootElement.GetProperty("id").GetString()!, [.. spellings]));
        }

        return groups;
    }
}
