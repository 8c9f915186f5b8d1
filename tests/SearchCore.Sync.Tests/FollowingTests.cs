using System.Diagnostics;
using SearchCore.Sync.Tests.Infrastructure;

namespace SearchCore.Sync.Tests;

[Collection(TimedTests.Name)]
public sealed class FollowingTests : IAsyncLifetime
{
    private static readonly TimeSpan _promised = TimeSpan.FromSeconds(3);
    private readonly CancellationTokenSource _stop = new();
    private FollowedFolder _folder = null!;
    private Task _running = Task.CompletedTask;

    public async Task InitializeAsync() => _folder = await FollowedFolder.CreateAsync();

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _running);
        _stop.Dispose();
        await _folder.DisposeAsync();
    }

    [Fact]
    public async Task Adds_changes_renames_and_deletes_arrive_within_three_seconds()
    {
        _folder.Write("a.txt", "Raqqa");
        _folder.Options.ReconcileInterval = TimeSpan.FromMinutes(10);
        await StartAsync();
        await FoundAsync("raqqa", "a.txt");

        _folder.Write("b.txt", "Palmyra");
        await FoundAsync("palmyra", "b.txt");
        _folder.Write("a.txt", "Homs");
        await FoundAsync("homs", "a.txt");
        File.Move(_folder["a.txt"], _folder["c.txt"]);
        await FoundAsync("homs", "c.txt");
        File.Delete(_folder["b.txt"]);
        await FoundAsync("palmyra");
        _folder.Write("new/folder/d.txt", "Aleppo");
        await FoundAsync("aleppo", "new/folder/d.txt");
    }

    [Fact]
    public async Task Without_a_watcher_the_interval_decides()
    {
        _folder.Options.WatchChanges = false;
        _folder.Options.ReconcileInterval = TimeSpan.FromMilliseconds(200);
        await StartAsync();

        _folder.Write("a.txt", "Raqqa");

        await FoundAsync("raqqa", "a.txt");
    }

    [Fact]
    public async Task A_request_needs_no_change_and_no_interval()
    {
        _folder.Options.WatchChanges = false;
        await StartAsync();
        await UntilAsync(() => _folder.Synchronizer.LastReport is not null);

        _folder.Write("a.txt", "Raqqa");
        _folder.Synchronizer.RequestSynchronization();

        await FoundAsync("raqqa", "a.txt");
    }

    [Fact]
    public async Task A_file_that_failed_is_tried_again_when_its_time_has_come()
    {
        _folder.Options.RetryDelay = TimeSpan.FromMilliseconds(300);
        _folder.Options.MaximumRetryDelay = TimeSpan.FromMilliseconds(300);
        _folder.Extractor.Faults["a.txt"] = _ => throw new IOException("The file is locked.");
        _folder.Write("a.txt", "Raqqa");
        await StartAsync();
        await UntilAsync(() => _folder.Synchronizer.LastReport?.Failures.Count == 1);

        _folder.Extractor.Faults.Clear();

        await FoundAsync("raqqa", "a.txt");
    }

    [Fact]
    public async Task A_folder_that_comes_back_is_followed_again()
    {
        _folder.Options.ReconcileInterval = TimeSpan.FromMilliseconds(300);
        _folder.Write("a.txt", "Raqqa");
        await StartAsync();
        await FoundAsync("raqqa", "a.txt");

        Directory.Move(_folder.Options.Folder, _folder.Options.Folder + "-unmounted");
        await UntilAsync(() => _folder.Synchronizer.LastReport?.Refused is not null);
        Directory.Move(_folder.Options.Folder + "-unmounted", _folder.Options.Folder);
        _folder.Write("b.txt", "Palmyra");

        await FoundAsync("palmyra", "b.txt");
        await FoundAsync("raqqa", "a.txt");
    }

    private Task FoundAsync(string query, params string[] paths) =>
        UntilAsync(() => _folder.Find(query).SequenceEqual(paths));

    /// <summary>Starts with the options as the test has set them.</summary>
    private async Task StartAsync()
    {
        await _folder.RestartAsync();
        _running = _folder.Synchronizer.RunAsync(_stop.Token);
    }

    private async Task UntilAsync(Func<bool> condition)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            if (_running.IsFaulted)
                await _running;
            Assert.True(clock.Elapsed < _promised, $"This did not come true within {_promised}.");
            await Task.Delay(20);
        }
    }
}
