using System.Text.Json;

namespace SearchCore.NameMeasuring;

/// <summary>What a folder to be measured holds.</summary>
/// <param name="Spellings">The spellings of all files but <c>named.jsonl</c>.</param>
/// <param name="Named">The spellings of <c>named.jsonl</c>.</param>
/// <param name="Negatives">The pairs that must not match.</param>
internal sealed record NameData(List<Spelling> Spellings, List<Spelling> Named, List<NegativePair> Negatives)
{
    private const string NamedFile = "named.jsonl";

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="sample">Which part of the groups is taken, over 0 and up to 1; always the same ones.</param>
    public static NameData Read(string folder, double sample)
    {
        var spellings = new List<Spelling>();
        foreach (var file in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).Where(file => Path.GetFileName(file) != NamedFile))
            ReadGroups(file, sample, spellings);
        var named = new List<Spelling>();
        var namedFile = Path.Combine(folder, NamedFile);
        if (File.Exists(namedFile))
            ReadGroups(namedFile, 1, named);
        return new NameData(spellings, named, ReadNegatives(Path.Combine(folder, "negatives.tsv")));
    }

    private static void ReadGroups(string file, double sample, List<Spelling> spellings)
    {
        var random = new Random(1);
        foreach (var line in File.ReadLines(file))
        {
            if (line.Length == 0 || random.NextDouble() >= sample)
                continue;
            using var json = JsonDocument.Parse(line);
            var group = spellings.Count == 0 ? 0 : spellings[^1].Group + 1;
            foreach (var variant in json.RootElement.GetProperty("variants").EnumerateArray())
                spellings.Add(new Spelling(variant.GetProperty("text").GetString()!, variant.GetProperty("script").GetString()!, group));
        }
    }

    private static List<NegativePair> ReadNegatives(string file) => !File.Exists(file)
        ? []
        : [.. File.ReadLines(file).Select(line => line.Split('\t')).Where(parts => parts.Length == 3).Select(parts => new NegativePair(parts[0], parts[1], parts[2]))];
}
