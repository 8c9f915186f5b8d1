using Microsoft.Extensions.Logging;
using SearchCore.Sync.Diagnostics;

namespace SearchCore.Sync.Watching;

/// <summary>
/// Passes on what the operating system tells of a folder as a hint that something changed. It may tell too much, too little or nothing;
/// whoever gets the hint looks for itself.
/// </summary>
internal sealed class FolderWatcher(string folder, TimeSpan interval, ChangeSignal signal, ILogger logger) : IDisposable
{
    private FileSystemWatcher? _watcher;
    private string? _lastProblem;
    private volatile bool _isLost;

    /// <summary>Starts watching, or starts again after events were lost. When it does not work, that is said once for each reason.</summary>
    public void Ensure()
    {
        if (_isLost || !Directory.Exists(folder))
            Dispose();
        if (_watcher is not null)
            return;
        try
        {
            _isLost = false;
            _watcher = Create();
            _watcher.EnableRaisingEvents = true;
            _lastProblem = null;
            logger.WatchStarted(folder);
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            Dispose();
            if (e.Message == _lastProblem)
                return;
            _lastProblem = e.Message;
            logger.WatchFailed(folder, interval, e.Message);
        }
    }

    public void Dispose()
    {
        _watcher?.Dispose();
        _watcher = null;
    }

    private FileSystemWatcher Create()
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 64 * 1024,
        };
        watcher.Created += (_, _) => signal.Set();
        watcher.Changed += (_, _) => signal.Set();
        watcher.Deleted += (_, _) => signal.Set();
        watcher.Renamed += (_, _) => signal.Set();
        watcher.Error += (_, e) =>
        {
            logger.WatchLost(folder, e.GetException().Message);
            _isLost = true;
            signal.Set();
        };
        return watcher;
    }
}
