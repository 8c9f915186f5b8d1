using SearchCore.Analysis.Transliteration;
using SearchCore.Names.Judging;

namespace SearchCore.NameLearning;

/// <summary>Recall, precision and rank of whole-name look-up by keys, comparison and judge, over all names, for a sample of the queries of some groups.</summary>
internal static class Evaluation
{
    private const int SampleEvery = 20;
    private const int MinShown = 100;

    public static void Print(List<TrainingName> names, KeyIndex index, EvidenceSource source, SpellingJudge judge, Func<int, bool> asked)
    {
        var groups = names.ToLookup(name => name.Group);
        var tallies = new SortedDictionary<string, DirectionTally>(StringComparer.Ordinal) { ["all"] = new() };
        var random = new Random(5);
        foreach (var name in names.Where(name => asked(name.Group) && random.Next(SampleEvery) == 0))
        {
            var ranked = Judge(name, source.Find(name, index.Find(name).Select(number => names[number])), judge);
            foreach (var target in groups[name.Group].Where(other => other != name).GroupBy(other => other.Script))
            {
                var direction = $"{name.Script}>{target.Key}";
                if (!tallies.ContainsKey(direction))
                    tallies[direction] = new DirectionTally();
                var there = ranked.Where(pair => pair.Name.Script == target.Key).Select(pair => (pair.LogOdds, pair.Name.Group == name.Group)).ToArray();
                tallies[direction].Add(there, target.Count());
                tallies["all"].Add(there, target.Count());
            }
        }

        foreach (var (direction, tally) in tallies.Where(pair => pair.Value.Queries >= MinShown))
            Console.WriteLine($"{direction,-20} {tally}");
    }

    /// <summary>The names that were found, by what the judge says of them.</summary>
    public static List<(TrainingName Name, float LogOdds)> Judge(TrainingName name, List<(TrainingName Name, float LogOdds)> found, SpellingJudge judge)
    {
        List<(string Spelling, float LogOdds)> spellings = [.. found.Select(other => (other.Name.Indexed, other.LogOdds))];
        judge.Judge(name.Lattice, spellings);
        return [.. found.Zip(spellings, (other, judged) => (other.Name, judged.LogOdds)).OrderByDescending(other => other.LogOdds)];
    }
}
