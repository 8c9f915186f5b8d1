using SearchCore.Sync;

namespace SearchCore.Cli.Output;

/// <summary>What <c>index --json</c> and <c>sync --json</c> print.</summary>
internal sealed record SyncOutput(
    int Added,
    int Updated,
    int Renamed,
    int Touched,
    int Deleted,
    int Unchanged,
    IReadOnlyList<SyncFailureOutput> Failures,
    IReadOnlyList<SyncFolderOutput> UnreadableFolders,
    string? Refused,
    double Milliseconds)
{
    public static SyncOutput From(SyncReport report) => new(
        report.Added,
        report.Updated,
        report.Renamed,
        report.Touched,
        report.Deleted,
        report.Unchanged,
        [.. report.Failures.Select(failure => new SyncFailureOutput(failure.Path, failure.Kind.ToString(), failure.Reason, failure.IsPreviousSearchable))],
        [.. report.UnreadableFolders.Select(folder => new SyncFolderOutput(folder.Path, folder.Reason))],
        report.Refused,
        report.Elapsed.TotalMilliseconds);
}
