namespace SearchCore.Sync.Diagnostics;

/// <summary>The numbers of what is logged. They are kept for ever, so that filters and alerts can rely on them.</summary>
internal static class SyncEventId
{
    public const int Reconciled = 1001;
    public const int FileFailed = 1002;
    public const int FileFailedAgain = 1003;
    public const int FileRecovered = 1004;
    public const int DeletesRefused = 1005;
    public const int FolderUnreadable = 1006;
    public const int WatchStarted = 1101;
    public const int WatchFailed = 1102;
    public const int WatchLost = 1103;
}
