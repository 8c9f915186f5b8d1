using SearchCore.Comparison.Measuring;

namespace SearchCore.Benchmarks.Tests.Comparison;

public sealed class LatencyFiguresTests
{
    private const long TicksPerSecond = 1_000_000;

    [Fact]
    public void Figures_are_of_all_runs_and_the_mean_of_medians_is_of_the_queries()
    {
        // Three rounds of two queries, in microseconds; the second round was disturbed.
        long[][] rounds = [[10, 100], [910, 1_900], [12, 102]];
        var figures = LatencyFigures.FromRounds(rounds, TicksPerSecond);
        Assert.Equal(2, figures.QueryCount);
        Assert.Equal(3_034 / 6.0, figures.MeanMicroseconds, 9);
        Assert.Equal(6 / 3_034e-6, figures.QueriesPerSecond, 6);
        Assert.Equal(102, figures.MedianMicroseconds);
        Assert.Equal(1_900, figures.P99Microseconds);
        Assert.Equal((12 + 102) / 2.0, figures.MeanOfMediansMicroseconds);
        Assert.Equal("2\t1977.6\t505.7\t102.0\t1900.0", figures.ToString());
    }

    [Fact]
    public void A_class_is_measured_in_three_rounds_at_least()
    {
        var runs = 0;
        var times = new MeasuringTimes(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
        var figures = QueryMeter.Measure([() => runs++, () => runs++], times);
        Assert.Equal(2, figures.QueryCount);
        Assert.Equal(2 * (1 + 3), runs);
    }
}
