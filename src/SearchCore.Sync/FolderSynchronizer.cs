using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SearchCore.Sync.Applying;
using SearchCore.Sync.Extraction;
using SearchCore.Sync.Planning;
using SearchCore.Sync.Scanning;
using SearchCore.Sync.Watching;

namespace SearchCore.Sync;

/// <summary>Keeps an index equal to a folder. The index must have <see cref="FolderSchema.Schema"/> and nobody else may write to it.</summary>
/// <remarks>
/// Safe for many threads; one reconcile runs at a time. What is wrong with a file is recorded in the index and reported, and never
/// stops the rest. What is wrong with the index is thrown; when its cause is gone, open the index again and go on.
/// </remarks>
public sealed class FolderSynchronizer : IDisposable
{
    private readonly SearchIndex _index;
    private readonly SyncOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly FolderScanner _scanner;
    private readonly Reconciler _reconciler;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly ChangeSignal _signal = new();
    private volatile SyncReport? _lastReport;

    /// <summary>Creates a synchronizer. Nothing happens yet.</summary>
    /// <param name="index">The index, which is not disposed with the synchronizer.</param>
    /// <param name="options">Which folder, and how. Not to be changed afterwards.</param>
    /// <param name="extractors">Extractors that come before the built-in ones for plain text, Markdown and HTML; null for none.</param>
    /// <param name="logger">Where to log; null for nowhere.</param>
    /// <param name="clock">The clock; null for the system's.</param>
    /// <exception cref="ArgumentException">An option is out of its range, or the index lies in the folder.</exception>
    public FolderSynchronizer(
        SearchIndex index,
        SyncOptions options,
        IEnumerable<ITextExtractor>? extractors = null,
        ILogger<FolderSynchronizer>? logger = null,
        TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(options);
        SyncOptionsValidator.ThrowIfInvalid(options);
        ThrowIfInside(options.Folder, index.Location);
        _index = index;
        _options = options;
        _clock = clock ?? TimeProvider.System;
        _logger = logger ?? NullLogger<FolderSynchronizer>.Instance;
        _scanner = new FolderScanner(options);
        _reconciler = new Reconciler(index, options, new TextExtractors(extractors ?? []), _clock, _logger);
    }

    /// <summary>What the last reconcile did; null before the first one has ended.</summary>
    public SyncReport? LastReport => _lastReport;

    /// <summary>Makes the index equal to the folder: scan, plan, apply, commit.</summary>
    /// <param name="cancellationToken">Ends the work; what is done so far is committed.</param>
    /// <returns>What was done.</returns>
    public Task<SyncReport> SynchronizeAsync(CancellationToken cancellationToken = default) =>
        SynchronizeAsync(SyncCheck.Fingerprints, null, cancellationToken);

    /// <summary>Makes the index equal to the folder: scan, plan, apply, commit.</summary>
    /// <param name="check">How closely to look at files that the index knows.</param>
    /// <param name="progress">Hears how far the work has come; null for nobody.</param>
    /// <param name="cancellationToken">Ends the work; what is done so far is committed.</param>
    /// <returns>What was done.</returns>
    public async Task<SyncReport> SynchronizeAsync(SyncCheck check, IProgress<SyncProgress>? progress, CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var report = await _reconciler.ReconcileAsync(_scanner, check, progress, cancellationToken).ConfigureAwait(false);
            _lastReport = report;
            return report;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Lets <see cref="RunAsync(CancellationToken)"/> compare folder and index now.</summary>
    public void RequestSynchronization() => _signal.Set();

    /// <summary>Keeps the index equal to the folder until it is told to stop: at once, when something changed, and every now and then.</summary>
    /// <param name="cancellationToken">Stops; what is done so far is committed.</param>
    /// <returns>A task that ends by <paramref name="cancellationToken"/>, or with what is wrong with the index.</returns>
    public Task RunAsync(CancellationToken cancellationToken) => RunAsync(reports: null, cancellationToken);

    /// <summary>Keeps the index equal to the folder until it is told to stop: at once, when something changed, and every now and then.</summary>
    /// <param name="reports">Hears what each reconcile did; null for nobody.</param>
    /// <param name="cancellationToken">Stops; what is done so far is committed.</param>
    /// <returns>A task that ends by <paramref name="cancellationToken"/>, or with what is wrong with the index.</returns>
    public async Task RunAsync(IProgress<SyncReport>? reports, CancellationToken cancellationToken)
    {
        using var watcher = new FolderWatcher(_options.Folder, _options.ReconcileInterval, _signal, _logger);
        var contentsChecked = _clock.GetTimestamp();
        while (true)
        {
            // Watching comes before looking, so that what changes in between is told of.
            if (_options.WatchChanges)
                watcher.Ensure();
            var check = SyncCheck.Fingerprints;
            if (_clock.GetElapsedTime(contentsChecked) >= _options.ContentCheckInterval)
            {
                check = SyncCheck.Contents;
                contentsChecked = _clock.GetTimestamp();
            }

            var report = await SynchronizeAsync(check, null, cancellationToken).ConfigureAwait(false);
            reports?.Report(report);
            await _signal.WaitForQuietAsync(NextLook(report), _options.QuietTime, _options.MaximumWait, _clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Releases what the synchronizer holds. The index stays open.</summary>
    public void Dispose() => _turn.Dispose();

    private TimeSpan NextLook(SyncReport report)
    {
        var retry = report.Failures.Min(failure => failure.RetryAt) - _clock.GetUtcNow() ?? _options.ReconcileInterval;
        retry = retry > TimeSpan.Zero ? retry : TimeSpan.Zero;
        return retry < _options.ReconcileInterval ? retry : _options.ReconcileInterval;
    }

    private static void ThrowIfInside(string folder, string index)
    {
        if (!Path.IsPathFullyQualified(index))
            return;
        var relative = Path.GetRelativePath(Path.GetFullPath(folder), index);
        if (relative == "." || !(relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative)))
            throw new ArgumentException($"The index '{index}' lies in the folder '{folder}' that it follows. Put it elsewhere.", nameof(index));
    }
}
