using SearchCore.Sync.Planning;
using SearchCore.Sync.Scanning;

namespace SearchCore.Sync.Tests.Planning;

/// <summary>Short ways to say folders and manifests. Times are in minutes after <see cref="Start"/>.</summary>
internal static class PlanningData
{
    public static readonly DateTimeOffset Start = new(2024, 3, 19, 12, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset Minute(double minute) => Start.AddMinutes(minute);

    public static ScannedFile File(string path, long size = 10, double modified = 0, string? hash = null) =>
        new(path, new FileFingerprint(size, Minute(modified))) { Hash = hash };

    public static ManifestEntry Known(string path, long size = 10, double modified = 0, string? hash = "h", double looked = 30) =>
        new(path, new FileFingerprint(size, Minute(modified)), Minute(looked), hash);

    public static ManifestEntry Failed(string path, SyncFailureKind kind, double? retryAt, string? hash = null, long size = 10) =>
        Known(path, size, hash: hash) with
        {
            Failure = new SyncFailure(path, kind, "it failed", 1, retryAt is { } minute ? Minute(minute) : null, hash is not null),
        };

    public static FolderScan Scan(params ScannedFile[] files) => new(files, []);

    public static Dictionary<string, ManifestEntry> Manifest(params ManifestEntry[] entries) =>
        entries.ToDictionary(entry => entry.Path, StringComparer.Ordinal);

    public static SyncPlanner Planner(SyncCheck check = SyncCheck.Fingerprints, double now = 60, double share = 0.5, int minimum = 5) =>
        new(Minute(now), check, new DeleteGuard(share, minimum));

    /// <summary>The changes as <c>Kind path</c>, and for a rename <c>Rename old -> new</c>.</summary>
    public static string[] Lines(SyncPlan plan) =>
    [
        .. plan.Changes.Select(change => change.Kind == ChangeKind.Rename
            ? $"{change.Kind} {change.Known!.Path} -> {change.Path}"
            : $"{change.Kind} {change.Path}"),
    ];
}
