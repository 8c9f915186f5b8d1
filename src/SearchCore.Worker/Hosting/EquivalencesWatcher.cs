namespace SearchCore.Worker.Hosting;

/// <summary>Lets searches go by the file of equivalences as it is, within a few seconds of a change.</summary>
internal sealed class EquivalencesWatcher(EquivalencesFile file, ServedIndex served, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            {
                file.Refresh();
                served.TryAsk(index => index.Equivalences = file.Current, out _);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops, and there is nothing to finish.
        }
    }
}
