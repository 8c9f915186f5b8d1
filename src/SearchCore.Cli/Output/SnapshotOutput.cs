using SearchCore.Index;

namespace SearchCore.Cli.Output;

/// <summary>What <c>snapshot --json</c> and <c>restore --json</c> print.</summary>
internal sealed record SnapshotOutput(string Target, long Generation, int CopiedFiles, long CopiedBytes, int KeptFiles, int RemovedFiles)
{
    public static SnapshotOutput From(string target, SnapshotReport report) =>
        new(target, report.Generation, report.CopiedFiles, report.CopiedBytes, report.KeptFiles, report.RemovedFiles);
}
