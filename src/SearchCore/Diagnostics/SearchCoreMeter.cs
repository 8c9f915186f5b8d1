using System.Diagnostics.Metrics;

namespace SearchCore.Diagnostics;

/// <summary>The library's metrics. Names and units follow OpenTelemetry and are stable.</summary>
internal static class SearchCoreMeter
{
    /// <summary>The meter's name, to be given to whatever collects metrics.</summary>
    public const string Name = "SearchCore";

    private static readonly Meter Meter = new(Name);

    public static Histogram<double> SearchDuration { get; } =
        Meter.CreateHistogram<double>("searchcore.search.duration", "s", "How long a search took.");

    public static Histogram<double> CommitDuration { get; } =
        Meter.CreateHistogram<double>("searchcore.commit.duration", "s", "How long a commit took.");

    public static Counter<long> DocumentsIndexed { get; } =
        Meter.CreateCounter<long>("searchcore.documents.indexed", "{document}", "Documents that were added or replaced.");

    public static Counter<long> DocumentsDeleted { get; } =
        Meter.CreateCounter<long>("searchcore.documents.deleted", "{document}", "Deletions by key that were asked for.");

    public static FilterCacheMetrics FilterCaches { get; } = new(Meter);
}
