using System.Diagnostics.Metrics;

namespace SearchCore.Sync.Diagnostics;

/// <summary>What is measured, under the meter <c>SearchCore.Sync</c>.</summary>
internal static class SyncMetrics
{
    private static readonly Meter _meter = new("SearchCore.Sync");

    private static readonly Histogram<double> _duration =
        _meter.CreateHistogram<double>("searchcore.sync.duration", "s", "How long a comparison of folder and index took.");

    private static readonly Counter<long> _changes =
        _meter.CreateCounter<long>("searchcore.sync.changes", "{file}", "Files whose document was added, updated, renamed, touched or deleted.");

    private static readonly Counter<long> _refusals =
        _meter.CreateCounter<long>("searchcore.sync.refusals", "{reconcile}", "Comparisons in which deletes were held back.");

    private static readonly Gauge<int> _failures =
        _meter.CreateGauge<int>("searchcore.sync.failures", "{file}", "Files that are not indexed as they are now.");

    public static void Record(SyncReport report)
    {
        _duration.Record(report.Elapsed.TotalSeconds);
        Count("added", report.Added);
        Count("updated", report.Updated);
        Count("renamed", report.Renamed);
        Count("touched", report.Touched);
        Count("deleted", report.Deleted);
        _failures.Record(report.Failures.Count);
        if (report.Refused is not null)
            _refusals.Add(1);
    }

    private static void Count(string kind, int number)
    {
        if (number > 0)
            _changes.Add(number, new KeyValuePair<string, object?>("searchcore.sync.change", kind));
    }
}
