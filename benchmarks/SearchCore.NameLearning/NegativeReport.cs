using System.Globalization;
using SearchCore.Analysis.Transliteration;
using SearchCore.Names.Judging;

namespace SearchCore.NameLearning;

/// <summary>Which share of the pairs that must not match is found above each threshold in an index of the pairs' second names, per category.</summary>
internal static class NegativeReport
{
    private static readonly float[] Thresholds = [-2, -1.5f, -1, -0.5f, 0, 0.5f, 1, 2];

    public static void Print(string path, EvidenceSource source, SpellingJudge judge, NameKeyBuilder builder)
    {
        List<string[]> pairs = [.. File.ReadLines(path).Select(line => line.Split('\t')).Where(parts => parts.Length == 3)];
        List<TrainingName> documents = [.. pairs.Select(parts => parts[1]).Distinct(StringComparer.Ordinal).Select((text, number) => new TrainingName(text, number, builder))];
        var index = new KeyIndex(documents);
        foreach (var category in pairs.GroupBy(parts => parts[2]))
        {
            var odds = category.Select(parts => Find(new TrainingName(parts[0], TrainingName.NoGroup, builder), parts[1], documents, index, source, judge)).ToList();
            Console.WriteLine($"{category.Key,-12} {odds.Count,5}  " + string.Join("  ", Thresholds.Select(threshold => string.Create(
                CultureInfo.InvariantCulture, $"{threshold}: {(double)odds.Count(value => value >= threshold) / odds.Count:.000}"))));
        }
    }

    private static float Find(TrainingName query, string wrong, List<TrainingName> documents, KeyIndex index, EvidenceSource source, SpellingJudge judge)
    {
        var found = Evaluation.Judge(query, source.Find(query, index.Find(query).Select(number => documents[number])), judge);
        return found.Where(other => string.Equals(other.Name.Text, wrong, StringComparison.Ordinal))
            .Select(other => other.LogOdds).FirstOrDefault(float.NegativeInfinity);
    }
}
