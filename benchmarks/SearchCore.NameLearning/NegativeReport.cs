using System.Globalization;
using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameLearning;

/// <summary>Which share of the pairs that must not match scores above each threshold, per category.</summary>
internal static class NegativeReport
{
    private static readonly float[] Thresholds = [-2, -1.5f, -1, -0.5f, 0, 0.5f, 1, 2];

    public static void Print(string path, SoundAligner aligner)
    {
        var a = new SoundLattice();
        var b = new SoundLattice();
        foreach (var category in File.ReadLines(path).Select(line => line.Split('\t')).GroupBy(parts => parts[2]))
        {
            var scores = new List<float>();
            foreach (var parts in category)
            {
                a.Read(parts[0]);
                b.Read(parts[1]);
                scores.Add(aligner.Score(a, b));
            }

            Console.WriteLine($"{category.Key,-12} {scores.Count,5}  " + string.Join("  ", Thresholds.Select(threshold => string.Create(
                CultureInfo.InvariantCulture, $"{threshold}: {(double)scores.Count(score => score >= threshold) / scores.Count:.000}"))));
        }
    }
}
