using SearchCore.Exceptions;

namespace SearchCore.Worker.Hosting;

/// <summary>Keeps the index equal to the folder while the host runs, and ends the host with an exit code when it cannot.</summary>
internal sealed class IndexingWorker(
    IndexOpener opener,
    ServedIndex served,
    WorkerOutcome outcome,
    IHostApplicationLifetime lifetime,
    ILogger<IndexingWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RunAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            logger.Stopped();
        }
        catch (Exception e)
        {
            // Whatever it was: the host must end, and not as if all were well.
            outcome.Fail(e, logger);
            lifetime.StopApplication();
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await FollowAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IndexCorruptException e)
        {
            // Everything in it comes from the folder, so it can be made again. A second time there is more wrong than a file.
            opener.MoveAside(e);
            await FollowAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        var index = await opener.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (index.ConfigureAwait(false))
        {
            logger.IndexOpened(index.Location, index.GetStatistics().DocumentCount);
            using var synchronizer = opener.Follow(index);
            served.Show(index, synchronizer);
            try
            {
                await synchronizer.RunAsync(cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                served.Withdraw();
            }
        }
    }
}
