using System.Diagnostics;
using SearchCore.Sync.Watching;

namespace SearchCore.Sync.Tests.Watching;

public sealed class ChangeSignalTests
{
    private static readonly TimeSpan _long = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _short = TimeSpan.FromMilliseconds(50);
    private readonly ChangeSignal _signal = new();

    [Fact]
    public async Task Many_signals_are_one()
    {
        for (var i = 0; i < 100; i++)
            _signal.Set();

        Assert.True(await _signal.WaitAsync(_long, TimeProvider.System, CancellationToken.None));
        Assert.False(await _signal.WaitAsync(_short, TimeProvider.System, CancellationToken.None));
    }

    [Fact]
    public async Task A_stream_of_signals_is_not_waited_out_for_ever()
    {
        using var stop = new CancellationTokenSource();
        var stream = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                _signal.Set();
                await Task.Delay(5);
            }
        });
        var clock = Stopwatch.StartNew();

        await _signal.WaitForQuietAsync(_long, _long, TimeSpan.FromMilliseconds(200), TimeProvider.System, CancellationToken.None);

        await stop.CancelAsync();
        await stream;
        Assert.InRange(clock.Elapsed, TimeSpan.FromMilliseconds(190), _long / 2);
    }

    [Fact]
    public async Task A_wait_ends_when_it_is_cancelled()
    {
        using var stop = new CancellationTokenSource(_short);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _signal.WaitAsync(_long, TimeProvider.System, stop.Token));
    }
}
