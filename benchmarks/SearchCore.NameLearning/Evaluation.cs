using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameLearning;

/// <summary>Recall, precision and rank of whole-name look-up by keys and comparison, over all names, for a sample of the queries of some groups.</summary>
internal static class Evaluation
{
    private const int SampleEvery = 20;
    private const int MinShown = 100;

    public static void Print(List<TrainingName> names, KeyIndex index, SoundAligner aligner, Func<int, bool> asked)
    {
        var groups = names.ToLookup(name => name.Group);
        var tallies = new SortedDictionary<string, DirectionTally>(StringComparer.Ordinal) { ["all"] = new() };
        var random = new Random(5);
        foreach (var name in names.Where(name => asked(name.Group) && random.Next(SampleEvery) == 0))
        {
            var ranked = index.Find(name).Select(number => names[number]).Where(other => other != name)
                .Select(other => (Name: other, Score: aligner.Score(name.Lattice, other.Lattice)))
                .OrderByDescending(pair => pair.Score).ToArray();
            foreach (var target in groups[name.Group].Where(other => other != name).GroupBy(other => other.Script))
            {
                var direction = $"{name.Script}>{target.Key}";
                if (!tallies.ContainsKey(direction))
                    tallies[direction] = new DirectionTally();
                var there = ranked.Where(pair => pair.Name.Script == target.Key).Select(pair => (pair.Score, pair.Name.Group == name.Group)).ToArray();
                tallies[direction].Add(there, target.Count());
                tallies["all"].Add(there, target.Count());
            }
        }

        foreach (var (direction, tally) in tallies.Where(pair => pair.Value.Queries >= MinShown))
            Console.WriteLine($"{direction,-20} {tally}");
    }
}
