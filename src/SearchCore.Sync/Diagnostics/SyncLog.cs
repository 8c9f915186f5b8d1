using Microsoft.Extensions.Logging;

namespace SearchCore.Sync.Diagnostics;

/// <summary>What is logged.</summary>
internal static partial class SyncLog
{
    [LoggerMessage(EventId = SyncEventId.Reconciled, Message = "Compared {folder} with the index in {milliseconds} ms: {added} added, {updated} updated, {renamed} renamed, {touched} touched, {deleted} deleted, {unchanged} unchanged, {failed} failed")]
    public static partial void Reconciled(this ILogger logger, LogLevel level, string folder, double milliseconds, int added, int updated, int renamed, int touched, int deleted, int unchanged, int failed);

    [LoggerMessage(SyncEventId.FileFailed, LogLevel.Warning, "Could not index {path} ({kind}): {reason} Next try: {retryAt}")]
    public static partial void FileFailed(this ILogger logger, string path, SyncFailureKind kind, string reason, string retryAt);

    [LoggerMessage(SyncEventId.FileFailedAgain, LogLevel.Debug, "Could not index {path} at attempt {attempt} ({kind}): {reason} Next try: {retryAt}")]
    public static partial void FileFailedAgain(this ILogger logger, string path, int attempt, SyncFailureKind kind, string reason, string retryAt);

    [LoggerMessage(SyncEventId.FileRecovered, LogLevel.Information, "Indexed {path}, which had failed before")]
    public static partial void FileRecovered(this ILogger logger, string path);

    [LoggerMessage(SyncEventId.DeletesRefused, LogLevel.Error, "Deletes are held back: {reason}")]
    public static partial void DeletesRefused(this ILogger logger, string reason);

    [LoggerMessage(SyncEventId.FolderUnreadable, LogLevel.Warning, "Could not list the folder {path}; what the index has from it stays: {reason}")]
    public static partial void FolderUnreadable(this ILogger logger, string path, string reason);

    [LoggerMessage(SyncEventId.WatchStarted, LogLevel.Debug, "Watching {folder}")]
    public static partial void WatchStarted(this ILogger logger, string folder);

    [LoggerMessage(SyncEventId.WatchFailed, LogLevel.Warning, "Could not watch {folder}; changes are seen every {interval} instead: {reason}")]
    public static partial void WatchFailed(this ILogger logger, string folder, TimeSpan interval, string reason);

    [LoggerMessage(SyncEventId.WatchLost, LogLevel.Warning, "Events of {folder} were lost, the whole folder is compared: {reason}")]
    public static partial void WatchLost(this ILogger logger, string folder, string reason);
}
