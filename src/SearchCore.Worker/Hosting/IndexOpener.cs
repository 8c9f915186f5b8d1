using Microsoft.Extensions.Options;
using SearchCore.Exceptions;
using SearchCore.Sync;

namespace SearchCore.Worker.Hosting;

/// <summary>Opens the index with the present schema, and rebuilds it beside the old one when that has another.</summary>
internal sealed class IndexOpener(
    IOptions<WorkerOptions> options, EquivalencesFile equivalences, ServedIndex served, ILoggerFactory loggers, TimeProvider clock)
{
    private readonly ILogger _logger = loggers.CreateLogger<IndexOpener>();
    private readonly IndexPlace _place = new(options.Value.Index);

    /// <summary>Opens the index.</summary>
    /// <exception cref="UnusableIndexException">There is an index, but none that follows a folder.</exception>
    public async Task<SearchIndex> OpenAsync(CancellationToken cancellationToken)
    {
        _place.FinishSwap();
        try
        {
            return await OpenAsync(_place.Current, cancellationToken).ConfigureAwait(false);
        }
        catch (SchemaMismatchException e)
        {
            _logger.Rebuilding(_place.Rebuild, e.Message);
        }

        await RebuildAsync(cancellationToken).ConfigureAwait(false);
        _place.Swap();
        _logger.Rebuilt(_place.Current);
        return await OpenAsync(_place.Current, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Keeps a damaged index for who wants to look at it, and makes room for another.</summary>
    public void MoveAside(IndexCorruptException reason) => _logger.MovedAside(_place.MoveAside(clock.GetUtcNow()), reason.Message);

    /// <summary>What keeps an index equal to the folder.</summary>
    public FolderSynchronizer Follow(SearchIndex index) =>
        new(index, options.Value.Sync, logger: loggers.CreateLogger<FolderSynchronizer>(), clock: clock);

    private Task<SearchIndex> OpenAsync(string path, CancellationToken cancellationToken)
    {
        var writable = new SearchIndexOptions
        {
            Equivalences = equivalences.Current,
            OnMergeFailed = failure => _logger.MergeFailed(failure.Message, failure),
        };
        return SearchIndex.OpenAsync(path, FolderSchema.Schema, writable, cancellationToken);
    }

    private async Task RebuildAsync(CancellationToken cancellationToken)
    {
        var readOnly = new SearchIndexOptions { IsReadOnly = true, Equivalences = equivalences.Current };
        var old = await SearchIndex.OpenAsync(_place.Current, schema: null, readOnly, cancellationToken).ConfigureAwait(false);
        await using (old.ConfigureAwait(false))
        {
            ThrowIfForeign(old);
            served.Show(old, synchronizer: null);
            try
            {
                var rebuild = await OpenRebuildAsync(cancellationToken).ConfigureAwait(false);
                await using (rebuild.ConfigureAwait(false))
                    await FillAsync(rebuild, old.GetStatistics().DocumentCount, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                served.Withdraw();
            }
        }
    }

    /// <summary>Goes on with a rebuild that was interrupted, unless it is of no use any more.</summary>
    private async Task<SearchIndex> OpenRebuildAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await OpenAsync(_place.Rebuild, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SchemaMismatchException or IndexCorruptException or IndexFormatException)
        {
            _place.DeleteRebuild();
            return await OpenAsync(_place.Rebuild, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Fills the new index from the folder, and waits while the folder seems not to be there.</summary>
    private async Task FillAsync(SearchIndex rebuild, int oldDocuments, CancellationToken cancellationToken)
    {
        var sync = options.Value.Sync;
        using var synchronizer = Follow(rebuild);
        while (true)
        {
            var report = await synchronizer.SynchronizeAsync(cancellationToken).ConfigureAwait(false);
            var documents = rebuild.GetStatistics().DocumentCount;
            var missing = oldDocuments - documents;
            if (report.Refused is null && (missing < sync.DeleteGuardMinimum || missing <= sync.DeleteGuardShare * oldDocuments))
                return;
            _logger.RebuildWaits(documents, oldDocuments, report.Refused ?? "More files are missing than DeleteGuardShare allows.");
            await Task.Delay(sync.ReconcileInterval, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private void ThrowIfForeign(SearchIndex index)
    {
        if (!index.CommitUserData.ContainsKey(FolderSchema.FollowedFolder) && index.GetStatistics().DocumentCount > 0)
            throw new UnusableIndexException($"The index '{_place.Current}' does not follow a folder, so it is not replaced. Name another place with --index.");
    }
}
