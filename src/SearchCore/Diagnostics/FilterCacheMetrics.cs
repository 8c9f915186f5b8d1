using System.Diagnostics.Metrics;

namespace SearchCore.Diagnostics;

/// <summary>The metrics of the filter caches of all indexes, summed when somebody collects them. What a closed one has done still counts.</summary>
internal sealed class FilterCacheMetrics
{
    private readonly Lock _lock = new();
    private readonly Dictionary<object, Func<FilterCacheReading>> _open = [];
    private FilterCacheReading _closed;

    public FilterCacheMetrics(Meter meter)
    {
        meter.CreateObservableCounter("searchcore.filter_cache.hits", () => Sum().Hits, "{segment}", "Segments whose documents a filter cache had.");
        meter.CreateObservableCounter("searchcore.filter_cache.misses", () => Sum().Misses, "{segment}", "Segments that a filter had to walk.");
        meter.CreateObservableCounter("searchcore.filter_cache.evictions", () => Sum().Evictions, "{entry}", "Entries that had to go because a cache was full.");
        meter.CreateObservableGauge("searchcore.filter_cache.size", () => Sum().Bytes, "By", "Memory that filter caches take.");
    }

    /// <summary>Adds a cache.</summary>
    /// <param name="owner">Stands for it.</param>
    /// <param name="read">Reads it.</param>
    public void Add(object owner, Func<FilterCacheReading> read)
    {
        lock (_lock)
            _open.Add(owner, read);
    }

    /// <summary>Takes a cache away.</summary>
    public void Remove(object owner)
    {
        lock (_lock)
        {
            if (_open.Remove(owner, out var read))
                _closed += read() with { Bytes = 0 };
        }
    }

    private FilterCacheReading Sum()
    {
        lock (_lock)
            return _open.Values.Aggregate(_closed, (sum, read) => sum + read());
    }
}
