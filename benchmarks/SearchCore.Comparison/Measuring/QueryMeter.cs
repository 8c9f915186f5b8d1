using System.Diagnostics;

namespace SearchCore.Comparison.Measuring;

/// <summary>Times queries the way the peers are timed: warm up, then whole rounds over a class, each query on its own clock.</summary>
internal static class QueryMeter
{
    private const int FewestRounds = 3;

    /// <summary>Runs queries again and again without measuring.</summary>
    /// <param name="queries">The queries.</param>
    /// <param name="duration">How long; one whole round runs in any case.</param>
    public static void WarmUp(IReadOnlyList<Action> queries, TimeSpan duration)
    {
        var start = Stopwatch.GetTimestamp();
        do
        {
            foreach (var query in queries)
                query();
        }
        while (Stopwatch.GetElapsedTime(start) < duration);
    }

    /// <summary>Measures the queries of a class, after warming them up.</summary>
    public static LatencyFigures Measure(IReadOnlyList<Action> queries, MeasuringTimes times)
    {
        WarmUp(queries, times.WarmClass);
        var rounds = new List<long[]>();
        var start = Stopwatch.GetTimestamp();
        do
        {
            rounds.Add(RunRound(queries));
        }
        while (GoesOn(Stopwatch.GetElapsedTime(start), rounds.Count, times.Measure));

        return LatencyFigures.FromRounds(rounds, Stopwatch.Frequency);
    }

    private static bool GoesOn(TimeSpan elapsed, int roundCount, TimeSpan wanted) =>
        elapsed < MeasuringTimes.Most && (elapsed < wanted || roundCount < FewestRounds);

    private static long[] RunRound(IReadOnlyList<Action> queries)
    {
        var ticks = new long[queries.Count];
        for (var i = 0; i < ticks.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            queries[i]();
            ticks[i] = Stopwatch.GetTimestamp() - start;
        }

        return ticks;
    }
}
