using System.Threading.Channels;

namespace SearchCore.Sync.Watching;

/// <summary>Says that something changed, without saying what. Any number of signals that nobody waited for are one.</summary>
internal sealed class ChangeSignal
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Set() => _channel.Writer.TryWrite(true);

    /// <summary>Waits for a signal.</summary>
    /// <returns>Whether it came in time.</returns>
    public async Task<bool> WaitAsync(TimeSpan atMost, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(atMost, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await _channel.Reader.ReadAsync(both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Waits for a signal, and then until none came for a while, but not for ever.</summary>
    public async Task WaitForQuietAsync(TimeSpan atMost, TimeSpan quiet, TimeSpan longest, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!await WaitAsync(atMost, clock, cancellationToken).ConfigureAwait(false))
            return;
        var first = clock.GetTimestamp();
        while (await WaitAsync(quiet, clock, cancellationToken).ConfigureAwait(false) && clock.GetElapsedTime(first) < longest)
        {
        }
    }
}
