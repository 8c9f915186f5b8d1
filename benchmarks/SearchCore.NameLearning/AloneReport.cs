using System.Globalization;
using SearchCore.Names.Judging;

namespace SearchCore.NameLearning;

/// <summary>
/// What is found in an index with two spellings of each name, where nothing bears a spelling out: how many names find their other spelling, and how
/// many wrong ones a name finds, within a script and across scripts.
/// </summary>
internal static class AloneReport
{
    private static readonly float[] Thresholds = [-1, -0.5f, 0, 0.5f, 1];

    public static void Print(List<TrainingName> names, EvidenceSource source, SpellingJudge judge, Func<int, bool> asked)
    {
        var random = new Random(7);
        List<TrainingName> few = [.. names.GroupBy(name => name.Group).SelectMany(group => group.OrderBy(_ => random.Next()).Take(2))];
        var index = new KeyIndex(few);
        var pairs = few.Where(name => asked(name.Group)).GroupBy(name => name.Group).Where(group => group.Count() == 2).Select(group => group.ToArray()).ToList();
        Print("within", pairs.Where(pair => pair[0].Script == pair[1].Script));
        Print("across", pairs.Where(pair => pair[0].Script != pair[1].Script));

        void Print(string title, IEnumerable<TrainingName[]> asked)
        {
            var found = asked.SelectMany(pair => pair)
                .Select(name => Evaluation.Judge(name, source.Find(name, index.Find(name).Select(number => few[number])), judge)
                    .Select(other => (other.LogOdds, IsRight: other.Name.Group == name.Group)).ToArray())
                .ToList();
            Console.WriteLine($"alone, {title} {found.Count,5}  " + string.Join("  ", Thresholds.Select(threshold => string.Create(
                CultureInfo.InvariantCulture,
                $"{threshold}: {found.Average(answer => answer.Count(other => other.IsRight && other.LogOdds >= threshold)):.000} and {found.Average(answer => answer.Count(other => !other.IsRight && other.LogOdds >= threshold)):.000} wrong"))));
        }
    }
}
