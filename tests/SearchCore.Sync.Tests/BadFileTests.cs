using SearchCore.Sync.Extraction;
using SearchCore.Sync.Tests.Infrastructure;

namespace SearchCore.Sync.Tests;

public sealed class BadFileTests : IAsyncLifetime
{
    private FollowedFolder _folder = null!;

    public async Task InitializeAsync()
    {
        _folder = await FollowedFolder.CreateAsync();
        _folder.Write("good.txt", "Raqqa is here");
    }

    public Task DisposeAsync() => _folder.DisposeAsync().AsTask();

    [Fact]
    public async Task A_binary_file_is_recorded_and_the_rest_goes_on()
    {
        _folder.Write("bad.txt", [.. "Raqqa"u8, 0, 1, 2]);

        var report = await _folder.SynchronizeAsync();

        Assert.Equal(new SyncFailure("bad.txt", SyncFailureKind.Binary, "It is not text: byte 5 is zero.", 1, null, false), Assert.Single(report.Failures));
        Assert.Equal(["good.txt"], _folder.Find("raqqa"));
        Assert.Equal(["bad.txt"], _folder.Find("status:failed"));
    }

    [Fact]
    public async Task A_huge_file_is_recorded_with_the_limit_named()
    {
        using (var stream = File.Create(_folder["huge.txt"]))
            stream.SetLength(200L * 1024 * 1024);

        var failure = Assert.Single((await _folder.SynchronizeAsync()).Failures);

        Assert.Equal((SyncFailureKind.TooLarge, null), (failure.Kind, failure.RetryAt));
        Assert.Contains("MaxFileBytes", failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_goes_bad_stays_searchable_as_it_was_until_it_is_good_again()
    {
        _folder.Write("a.txt", "Palmyra");
        await _folder.SynchronizeAsync();

        _folder.Write("a.txt", [0, 0, 0]);
        var bad = Assert.Single((await _folder.SynchronizeAsync()).Failures);
        Assert.True(bad.IsPreviousSearchable);
        Assert.Equal(["a.txt"], _folder.Find("palmyra"));

        _folder.Write("a.txt", "Homs");
        Assert.Empty((await _folder.SynchronizeAsync()).Failures);
        Assert.Empty(_folder.Find("palmyra"));
        Assert.Equal(["a.txt"], _folder.Find("homs"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_tried_again_with_growing_waits()
    {
        _folder.Write("a.txt", "Palmyra");
        _folder.Extractor.Faults["a.txt"] = _ => throw new IOException("The file is locked.");

        var first = Assert.Single((await _folder.SynchronizeAsync()).Failures);
        var early = Assert.Single((await _folder.SynchronizeAsync()).Failures);
        _folder.Clock.Advance(TimeSpan.FromSeconds(6));
        var second = Assert.Single((await _folder.SynchronizeAsync()).Failures);
        await _folder.RestartAsync();
        var restarted = Assert.Single((await _folder.SynchronizeAsync()).Failures);
        _folder.Extractor.Faults.Clear();
        _folder.Clock.Advance(TimeSpan.FromSeconds(11));
        var healed = await _folder.SynchronizeAsync();

        Assert.Equal((SyncFailureKind.Unreadable, "The file is locked.", 1), (first.Kind, first.Reason, first.Attempts));
        Assert.Equal(first, early);
        Assert.Equal(2, second.Attempts);
        Assert.Equal(second, restarted);
        Assert.Empty(healed.Failures);
        Assert.Equal(["a.txt"], _folder.Find("palmyra"));
    }

    [Fact]
    public async Task Whatever_an_extractor_throws_is_about_its_file_only()
    {
        _folder.Write("a.txt", "one");
        _folder.Write("b.txt", "two");
        _folder.Extractor.Faults["a.txt"] = _ => throw new InvalidOperationException("a bug");
        _folder.Extractor.Faults["b.txt"] = _ => throw new ExtractionException(SyncFailureKind.Malformed, "Its form is wrong.");

        var report = await _folder.SynchronizeAsync();

        Assert.Equal(["Its extractor failed: a bug", "Its form is wrong."], report.Failures.Select(failure => failure.Reason));
        Assert.Equal(["good.txt"], _folder.Find("raqqa"));
    }

    [Fact]
    public async Task An_extractor_that_takes_too_long_is_stopped()
    {
        _folder.Write("a.txt", "one");
        _folder.Options.ExtractionTimeLimit = TimeSpan.FromMilliseconds(200);
        await _folder.RestartAsync();
        _folder.Extractor.Faults["a.txt"] = token =>
        {
            token.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
            token.ThrowIfCancellationRequested();
        };

        var failure = Assert.Single((await _folder.SynchronizeAsync()).Failures);

        Assert.Equal(SyncFailureKind.Malformed, failure.Kind);
        Assert.Contains("ExtractionTimeLimit", failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_goes_between_scan_and_reading_is_no_failure()
    {
        _folder.Write("a.txt", "one");
        _folder.Extractor.Faults["a.txt"] = _ => throw new FileNotFoundException();

        var report = await _folder.SynchronizeAsync();

        Assert.Empty(report.Failures);
        Assert.Equal(1, report.Added);
    }

    [Fact]
    public async Task A_bad_file_that_is_deleted_is_forgotten()
    {
        _folder.Write("bad.txt", [0]);
        await _folder.SynchronizeAsync();

        File.Delete(_folder["bad.txt"]);

        Assert.Empty((await _folder.SynchronizeAsync()).Failures);
        Assert.Empty(_folder.Find("status:failed"));
    }
}
