using Microsoft.Extensions.Logging;
using SearchCore.Sync.Applying;
using SearchCore.Sync.Diagnostics;
using SearchCore.Sync.Extraction;
using SearchCore.Sync.Planning;
using SearchCore.Sync.Scanning;

namespace SearchCore.Sync;

/// <summary>Compares folder and index once, and makes them equal. Used by one caller at a time.</summary>
internal sealed class Reconciler(SearchIndex index, SyncOptions options, TextExtractors extractors, TimeProvider clock, ILogger logger)
{
    // Small enough that a stop is obeyed and progress seen at once, large enough to keep every processor busy.
    private const int ChangesAtOnce = 64;

    private readonly ChangeApplier _applier = new(index, options, extractors, clock);
    private readonly string _folder = Path.GetFullPath(options.Folder);
    private readonly ReconcileLog _log = new(options.Folder, logger);
    private Manifest? _manifest;

    public async Task<SyncReport> ReconcileAsync(FolderScanner scanner, SyncCheck check, IProgress<SyncProgress>? progress, CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        cancellationToken.ThrowIfCancellationRequested();
        var manifest = _manifest ??= Manifest.Load(index);
        var scan = scanner.Scan();
        var planner = new SyncPlanner(clock.GetUtcNow(), check, GuardFor(scan));
        scan = await HashAsync(scan, planner.FilesToHash(scan, manifest.Entries), cancellationToken).ConfigureAwait(false);
        var plan = planner.Plan(scan, manifest.Entries);

        var counts = new Dictionary<ChangeKind, int>();
        try
        {
            await ApplyAsync(plan.Changes, manifest, counts, progress, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // What the index holds now is known only to the index.
            _manifest = null;
            throw;
        }

        var report = Report(scan, plan, counts, clock.GetElapsedTime(start));
        SyncMetrics.Record(report);
        _log.Write(report);
        return report;
    }

    private async Task<FolderScan> HashAsync(FolderScan scan, IReadOnlySet<string> paths, CancellationToken cancellationToken)
    {
        if (paths.Count == 0)
            return scan;
        var files = scan.Files.ToArray();
        await Parallel.ForAsync(0, files.Length, cancellationToken, async (i, token) =>
        {
            if (paths.Contains(files[i].Path))
                files[i] = await ContentHasher.AddHashAsync(options.Folder, files[i], token).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return scan with { Files = files };
    }

    private async Task ApplyAsync(
        IReadOnlyList<PlannedChange> changes,
        Manifest manifest,
        Dictionary<ChangeKind, int> counts,
        IProgress<SyncProgress>? progress,
        CancellationToken cancellationToken)
    {
        var committed = clock.GetTimestamp();
        var isDirty = false;
        var done = 0;
        foreach (var chunk in changes.Chunk(ChangesAtOnce))
        {
            var outcomes = new ChangeOutcome?[chunk.Length];
            try
            {
                await Parallel.ForAsync(0, chunk.Length, cancellationToken, async (i, token) =>
                    outcomes[i] = await _applier.ApplyAsync(chunk[i], token).ConfigureAwait(false)).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                // Every change is whole or not begun, so a plan that was half done is as good a state as any.
                await CommitAsync(CancellationToken.None).ConfigureAwait(false);
                throw;
            }

            foreach (var (change, outcome) in chunk.Zip(outcomes))
            {
                _log.Write(change, outcome!);
                manifest.Apply(outcome!);
                if (outcome!.Kind is { } kind)
                    counts[kind] = counts.GetValueOrDefault(kind) + 1;
                isDirty |= outcome.Kind is not (null or ChangeKind.Confirm);
            }

            done += chunk.Length;
            progress?.Report(new SyncProgress(done, changes.Count, chunk[^1].Path));
            if (isDirty && clock.GetElapsedTime(committed) >= options.CommitInterval)
            {
                await CommitAsync(cancellationToken).ConfigureAwait(false);
                committed = clock.GetTimestamp();
                isDirty = false;
            }
        }

        if (isDirty)
            await CommitAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private Task CommitAsync(CancellationToken cancellationToken) =>
        index.CommitAsync(new Dictionary<string, string> { [FolderSchema.FollowedFolder] = _folder }, cancellationToken);

    /// <summary>Who names another folder with files in it wants the files of the first one gone.</summary>
    private DeleteGuard GuardFor(FolderScan scan)
    {
        var isAnother = index.CommitUserData.TryGetValue(FolderSchema.FollowedFolder, out var followed) && followed != _folder;
        return new DeleteGuard(isAnother && scan.Files.Count > 0 ? 1 : options.DeleteGuardShare, options.DeleteGuardMinimum);
    }

    private SyncReport Report(FolderScan scan, SyncPlan plan, Dictionary<ChangeKind, int> counts, TimeSpan elapsed) => new()
    {
        Added = counts.GetValueOrDefault(ChangeKind.Add),
        Updated = counts.GetValueOrDefault(ChangeKind.Update),
        Renamed = counts.GetValueOrDefault(ChangeKind.Rename),
        Touched = counts.GetValueOrDefault(ChangeKind.Touch),
        Deleted = counts.GetValueOrDefault(ChangeKind.Delete),
        Unchanged = plan.Unchanged + counts.GetValueOrDefault(ChangeKind.Confirm),
        Failures = _manifest?.Failures ?? [],
        UnreadableFolders = scan.UnreadableFolders,
        Refused = plan.Refused,
        Elapsed = elapsed,
    };
}
