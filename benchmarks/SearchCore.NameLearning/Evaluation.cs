using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameLearning;

/// <summary>Recall, precision and rank of whole-name look-up by keys and comparison, over all names, for the queries of some groups.</summary>
internal static class Evaluation
{
    public static void Print(
        List<TrainingName> names, List<NameGroup> groups, Dictionary<ulong, List<int>> index, SoundAligner aligner, Func<int, bool> asked)
    {
        var byGroup = Enumerable.Range(0, names.Count).ToLookup(n => names[n].Group);
        var scripts = names.ConvertAll(name => name.Script);
        float[] thresholds = [-2, -1.5f, -1, -0.5f, 0, 0.5f, 1, 1.5f, 2];
        var totals = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        var random = new Random(5);
        foreach (var n in Enumerable.Range(0, names.Count).Where(n => asked(names[n].Group) && random.Next(3) == 0))
        {
            var scored = names[n].LookUpKeys.Where(index.ContainsKey).SelectMany(key => index[key]).Distinct().Where(other => other != n)
                .Select(other => (Other: other, Score: string.Equals(names[n].Text, names[other].Text, StringComparison.OrdinalIgnoreCase) ? 50 : aligner.Score(names[n].Lattice, names[other].Lattice)))
                .OrderByDescending(pair => pair.Score).ToArray();
            foreach (var target in byGroup[names[n].Group].Where(other => other != n).Select(other => scripts[other]).Distinct())
            {
                var relevant = byGroup[names[n].Group].Count(other => other != n && scripts[other] == target);
                var ranked = scored.Where(pair => scripts[pair.Other] == target).ToArray();
                foreach (var direction in (string[])["all", $"{scripts[n]}>{target}"])
                {
                    if (!totals.TryGetValue(direction, out var tally))
                        totals[direction] = tally = new Tally(thresholds.Length);
                    tally.Queries++;
                    tally.R10 += (double)ranked.Take(10).Count(pair => names[pair.Other].Group == names[n].Group) / Math.Min(10, relevant);
                    var first = Array.FindIndex(ranked, pair => names[pair.Other].Group == names[n].Group);
                    tally.Mrr += first < 0 ? 0 : 1.0 / (first + 1);
                    for (var t = 0; t < thresholds.Length; t++)
                    {
                        var found = ranked.Count(pair => pair.Score >= thresholds[t]);
                        var right = ranked.Count(pair => pair.Score >= thresholds[t] && names[pair.Other].Group == names[n].Group);
                        tally.Recall[t] += (double)right / relevant;
                        tally.Found[t] += found;
                        tally.Right[t] += right;
                    }
                }
            }
        }

        foreach (var (direction, tally) in totals.Where(pair => pair.Value.Queries > 100))
        {
            Console.WriteLine($"{direction,-20} {tally.Queries,6} R@10 {tally.R10 / tally.Queries:0.000} MRR {tally.Mrr / tally.Queries:0.000}  " + string.Join("  ",
                Enumerable.Range(0, thresholds.Length).Select(t => $"{thresholds[t]}: {tally.Recall[t] / tally.Queries:.000}/{(double)tally.Right[t] / tally.Found[t]:.000}")));
        }
    }

    private sealed class Tally(int thresholds)
    {
        public int Queries { get; set; }

        public double R10 { get; set; }

        public double Mrr { get; set; }

        public double[] Recall { get; } = new double[thresholds];

        public long[] Found { get; } = new long[thresholds];

        public long[] Right { get; } = new long[thresholds];
    }
}
