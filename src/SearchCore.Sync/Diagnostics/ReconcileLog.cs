using System.Globalization;
using Microsoft.Extensions.Logging;
using SearchCore.Sync.Applying;
using SearchCore.Sync.Planning;

namespace SearchCore.Sync.Diagnostics;

/// <summary>Logs reconciles so that what stays the same is said once.</summary>
internal sealed class ReconcileLog(string folder, ILogger logger)
{
    private string? _lastRefused;
    private HashSet<UnreadableFolder> _lastUnreadable = [];

    public void Write(PlannedChange change, ChangeOutcome outcome)
    {
        if (outcome.Entry?.Failure is { } failure)
        {
            var retryAt = failure.RetryAt?.ToString("u", CultureInfo.InvariantCulture) ?? "when it changes";
            if (failure.Attempts == 1)
                logger.FileFailed(failure.Path, failure.Kind, failure.Reason, retryAt);
            else
                logger.FileFailedAgain(failure.Path, failure.Attempts, failure.Kind, failure.Reason, retryAt);
        }
        else if (change.Known?.Failure is not null && outcome.Entry is not null)
        {
            logger.FileRecovered(change.Path);
        }
    }

    public void Write(SyncReport report)
    {
        foreach (var unreadable in report.UnreadableFolders.Where(unreadable => unreadable.Path.Length > 0 && !_lastUnreadable.Contains(unreadable)))
            logger.FolderUnreadable(unreadable.Path, unreadable.Reason);
        _lastUnreadable = [.. report.UnreadableFolders];

        if (report.Refused is not null && report.Refused != _lastRefused)
            logger.DeletesRefused(report.Refused);
        _lastRefused = report.Refused;

        var level = report.HasChanges ? LogLevel.Information : LogLevel.Debug;
        logger.Reconciled(
            level, folder, report.Elapsed.TotalMilliseconds, report.Added, report.Updated, report.Renamed,
            report.Touched, report.Deleted, report.Unchanged, report.Failures.Count);
    }
}
