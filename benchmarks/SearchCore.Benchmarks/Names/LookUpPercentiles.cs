using System.Diagnostics;
using System.Globalization;

namespace SearchCore.Benchmarks.Names;

/// <summary>
/// How long single look-ups of names take, slowest named: what an average over many rounds hides. The first round meets an index that was just
/// opened, the last one is warm.
/// </summary>
internal static class LookUpPercentiles
{
    /// <summary>The argument that chooses this program.</summary>
    public const string Verb = "name-percentiles";

    private const ulong Seed = 11;
    private const int QueryCount = 5_000;
    private const int Rounds = 3;
    private const int SlowestShown = 12;
    private const int CompilingWords = 20_000;

    /// <summary>Measures and prints.</summary>
    /// <param name="args">The number of words, and a file of names; both may be left out.</param>
    public static async Task RunAsync(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
        var vocabulary = new NameVocabulary(count, Seed, args.Length > 1 ? NameCorpus.Read(args[1]) : []);
        var queries = NameQueries.Create(vocabulary, QueryCount, Seed);
        await CompileAsync(vocabulary, queries);
        foreach (var merge in new[] { true, false })
        {
            await using var index = await NameLookUpIndex.BuildAsync(vocabulary.Words, merge);
            var statistics = index.GetStatistics();
            Console.WriteLine($"{vocabulary.Words.Count} words, {statistics.SegmentCount} segments, {statistics.SizeInBytes / 1_000_000} MB, {queries.Length} names");
            var before = GC.GetTotalMemory(forceFullCollection: true);
            for (var round = 1; round <= Rounds; round++)
                Print($"round {round}", Measure(index, queries), round is 1 or Rounds);
            Console.WriteLine(FormattableString.Invariant($"held in memory for looking up: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0.0} MB"));
        }
    }

    /// <summary>Looks everything up in a small index first, so that the first round is not about the compiler.</summary>
    private static async Task CompileAsync(NameVocabulary vocabulary, string[] queries)
    {
        await using var index = await NameLookUpIndex.BuildAsync(vocabulary.Words.Take(CompilingWords), merge: true);
        for (var round = 0; round < Rounds; round++)
        {
            Measure(index, queries);
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }
    }

    private static List<(double Time, string Name, int Found)> Measure(SearchIndex index, string[] queries)
    {
        var times = new List<(double, string, int)>(queries.Length);
        foreach (var name in queries)
        {
            var started = Stopwatch.GetTimestamp();
            var found = index.FindVariants(NameLookUpIndex.Field, name).Count;
            times.Add((Stopwatch.GetElapsedTime(started).TotalMilliseconds, name, found));
        }

        times.Sort();
        return times;
    }

    private static void Print(string title, List<(double Time, string Name, int Found)> times, bool showSlowest)
    {
        double At(double share) => times[(int)((times.Count - 1) * share)].Time;
        Console.WriteLine(FormattableString.Invariant(
            $"{title}: median {At(0.5):0.000} ms, 90% {At(0.9):0.000} ms, 99% {At(0.99):0.000} ms, worst {At(1):0.000} ms, mean {times.Average(time => time.Time):0.000} ms, spellings found {times.Average(time => time.Found):0.0}"));
        if (!showSlowest)
            return;
        foreach (var (time, name, found) in times.AsEnumerable().Reverse().Take(SlowestShown))
            Console.WriteLine(FormattableString.Invariant($"    {time:0.000} ms  {name} ({found} spellings)"));
    }
}
