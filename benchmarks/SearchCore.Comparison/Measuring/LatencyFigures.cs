using System.Globalization;

namespace SearchCore.Comparison.Measuring;

/// <summary>How long the queries of a class took.</summary>
/// <param name="QueryCount">The number of queries.</param>
/// <param name="QueriesPerSecond">The inverse of the mean.</param>
/// <param name="MeanMicroseconds">The mean of all runs.</param>
/// <param name="MedianMicroseconds">The median of all runs.</param>
/// <param name="P99Microseconds">The time that 99 of 100 runs stayed below.</param>
/// <param name="MeanOfMediansMicroseconds">The mean over the queries of each query's median: the figure that noise moves least.</param>
internal sealed record LatencyFigures(
    int QueryCount,
    double QueriesPerSecond,
    double MeanMicroseconds,
    double MedianMicroseconds,
    double P99Microseconds,
    double MeanOfMediansMicroseconds)
{
    /// <summary>Sums up measured rounds.</summary>
    /// <param name="rounds">For each round the ticks of each query, always in the same order; at least one round and one query.</param>
    /// <param name="ticksPerSecond">What a tick is.</param>
    public static LatencyFigures FromRounds(IReadOnlyList<long[]> rounds, long ticksPerSecond)
    {
        var microsecondsPerTick = 1e6 / ticksPerSecond;
        var all = rounds.SelectMany(round => round).Order().ToArray();
        var mean = all.Average() * microsecondsPerTick;
        var queryCount = rounds[0].Length;
        var medians = Enumerable.Range(0, queryCount)
            .Average(query => Median([.. rounds.Select(round => round[query]).Order()]));
        return new LatencyFigures(
            queryCount,
            1e6 / mean,
            mean,
            Median(all) * microsecondsPerTick,
            all[(int)(all.Length * 0.99)] * microsecondsPerTick,
            medians * microsecondsPerTick);
    }

    /// <summary>The figures as columns: queries, qps, mean, median, 99th percentile.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{QueryCount}\t{QueriesPerSecond:F1}\t{MeanMicroseconds:F1}\t{MedianMicroseconds:F1}\t{P99Microseconds:F1}");

    private static long Median(long[] sorted) => sorted[sorted.Length / 2];
}
