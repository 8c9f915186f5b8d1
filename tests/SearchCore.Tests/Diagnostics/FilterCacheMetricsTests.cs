using System.Diagnostics.Metrics;
using SearchCore.Diagnostics;

namespace SearchCore.Tests.Diagnostics;

public sealed class FilterCacheMetricsTests
{
    [Fact]
    public void Open_caches_are_summed_and_what_closed_ones_did_still_counts()
    {
        using var meter = new Meter("FilterCacheMetricsTests");
        var metrics = new FilterCacheMetrics(meter);
        var (first, second) = (new object(), new object());
        metrics.Add(first, () => new FilterCacheReading(1, 2, 3, 400));
        metrics.Add(second, () => new FilterCacheReading(10, 20, 30, 4000));
        Assert.Equal([11, 22, 33, 4400], Collect(meter));
        metrics.Remove(first);
        metrics.Remove(first);
        Assert.Equal([11, 22, 33, 4000], Collect(meter));
    }

    private static List<long> Collect(Meter meter)
    {
        var values = new Dictionary<string, long>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter == meter)
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => values[instrument.Name] = value);
        listener.Start();
        listener.RecordObservableInstruments();
        return [.. new[] { "hits", "misses", "evictions", "size" }.Select(name => values["searchcore.filter_cache." + name])];
    }
}
