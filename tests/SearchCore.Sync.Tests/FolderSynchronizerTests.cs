using SearchCore.Sync.Tests.Infrastructure;

namespace SearchCore.Sync.Tests;

public sealed class FolderSynchronizerTests : IAsyncLifetime
{
    private FollowedFolder _folder = null!;

    public async Task InitializeAsync() => _folder = await FollowedFolder.CreateAsync();

    public Task DisposeAsync() => _folder.DisposeAsync().AsTask();

    [Fact]
    public async Task Files_become_documents_once()
    {
        _folder.Write("a.txt", "Raqqa on the Euphrates");
        _folder.Write("deep/b.txt", "Palmyra in the desert");

        var first = await _folder.SynchronizeAsync();
        var second = await _folder.SynchronizeAsync();

        Assert.Equal((2, true), (first.Added, first.HasChanges));
        Assert.Equal((2, false), (second.Unchanged, second.HasChanges));
        Assert.Equal(["deep/b.txt"], _folder.Find("palmyra"));
        Assert.Equal("Raqqa on the Euphrates", _folder.Index.Get("a.txt")![FolderSchema.Text]);
    }

    [Fact]
    public async Task A_restart_knows_everything_from_the_index()
    {
        _folder.Write("a.txt", "one");
        _folder.Write("b.txt", [1, 0, 2]);
        var before = await _folder.SynchronizeAsync();

        await _folder.RestartAsync();
        var after = await _folder.SynchronizeAsync();

        Assert.False(after.HasChanges);
        Assert.Equal(before.Failures, after.Failures);
    }

    [Fact]
    public async Task An_edit_replaces_the_document()
    {
        _folder.Write("a.txt", "Raqqa");
        await _folder.SynchronizeAsync();

        _folder.Write("a.txt", "Palmyra");
        var report = await _folder.SynchronizeAsync();

        Assert.Equal(1, report.Updated);
        Assert.Empty(_folder.Find("raqqa"));
        Assert.Equal(["a.txt"], _folder.Find("palmyra"));
    }

    [Fact]
    public async Task An_edit_of_the_same_size_right_after_the_last_look_is_seen_although_the_time_stayed()
    {
        _folder.Write("a.txt", "Raqqa");
        var time = File.GetLastWriteTimeUtc(_folder["a.txt"]);
        await _folder.SynchronizeAsync();

        _folder.Write("a.txt", "Aleppo"[..5]);
        File.SetLastWriteTimeUtc(_folder["a.txt"], time);

        Assert.Equal(1, (await _folder.SynchronizeAsync()).Updated);
    }

    [Fact]
    public async Task An_old_file_with_other_content_but_the_same_size_and_time_is_seen_by_a_check_of_contents()
    {
        var time = DateTime.UtcNow.AddDays(-1);
        _folder.Write("a.txt", "Raqqa");
        File.SetLastWriteTimeUtc(_folder["a.txt"], time);
        await _folder.SynchronizeAsync();

        _folder.Write("a.txt", "Homs!");
        File.SetLastWriteTimeUtc(_folder["a.txt"], time);

        Assert.Equal(1, (await _folder.SynchronizeAsync()).Unchanged);
        Assert.Equal(1, (await _folder.SynchronizeAsync(SyncCheck.Contents)).Updated);
        Assert.Equal(["a.txt"], _folder.Find("homs"));
    }

    [Fact]
    public async Task A_touch_changes_the_time_and_nothing_else()
    {
        _folder.Write("a.txt", "Raqqa");
        await _folder.SynchronizeAsync();

        File.SetLastWriteTimeUtc(_folder["a.txt"], new DateTime(2030, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        var report = await _folder.SynchronizeAsync();

        Assert.Equal(1, report.Touched);
        Assert.Equal("2030-01-02T03:04:05.0000000Z", _folder.Index.Get("a.txt")![FolderSchema.Modified]);
        Assert.Equal(["a.txt"], _folder.Find("raqqa"));
    }

    [Fact]
    public async Task A_renamed_file_and_a_moved_folder_take_their_documents_along()
    {
        _folder.Write("a.txt", "Raqqa");
        _folder.Write("old/b.txt", "Palmyra");
        _folder.Write("old/deep/c.txt", "Homs");
        await _folder.SynchronizeAsync();

        File.Move(_folder["a.txt"], _folder["z.txt"]);
        Directory.Move(_folder["old"], _folder["new"]);
        var report = await _folder.SynchronizeAsync();

        Assert.Equal((3, 0, 0), (report.Renamed, report.Added, report.Deleted));
        Assert.Equal(["new/b.txt", "new/deep/c.txt", "z.txt"], _folder.Find("raqqa palmyra homs"));
    }

    [Fact]
    public async Task Deleted_files_and_folders_leave()
    {
        _folder.Write("a.txt", "Raqqa");
        _folder.Write("old/b.txt", "Raqqa too");
        _folder.Write("old/deep/c.txt", "Raqqa as well");
        await _folder.SynchronizeAsync();

        Directory.Delete(_folder["old"], recursive: true);
        var report = await _folder.SynchronizeAsync();

        Assert.Equal(2, report.Deleted);
        Assert.Equal(["a.txt"], _folder.Find("raqqa"));
    }

    [Fact]
    public async Task Files_that_change_places_are_told_apart()
    {
        _folder.Write("a.txt", "Raqqa one");
        _folder.Write("b.txt", "Homs two!");
        await _folder.SynchronizeAsync();

        File.Move(_folder["a.txt"], _folder["c.txt"]);
        File.Move(_folder["b.txt"], _folder["a.txt"]);
        File.Move(_folder["c.txt"], _folder["b.txt"]);
        await _folder.SynchronizeAsync();

        Assert.Equal(["b.txt"], _folder.Find("raqqa"));
        Assert.Equal(["a.txt"], _folder.Find("homs"));
    }

    [Fact]
    public async Task An_empty_file_is_a_document_that_is_found_by_its_name()
    {
        _folder.Write("palmyra.txt", "");

        Assert.Empty((await _folder.SynchronizeAsync()).Failures);
        Assert.Equal(["palmyra.txt"], _folder.Find("palmyra"));
    }

    [Fact]
    public async Task A_vanished_root_deletes_nothing_and_says_so()
    {
        _folder.Write("a.txt", "Raqqa");
        await _folder.SynchronizeAsync();

        Directory.Move(_folder.Options.Folder, _folder.Options.Folder + "-unmounted");
        var gone = await _folder.SynchronizeAsync();
        Directory.Move(_folder.Options.Folder + "-unmounted", _folder.Options.Folder);
        var back = await _folder.SynchronizeAsync();

        Assert.Contains("does not exist", gone.Refused, StringComparison.Ordinal);
        Assert.Equal((0, null), (back.Deleted, back.Refused));
        Assert.Equal(["a.txt"], _folder.Find("raqqa"));
    }

    [Fact]
    public async Task A_root_that_lost_most_of_its_files_at_once_deletes_nothing_unless_that_is_allowed()
    {
        for (var i = 0; i < 8; i++)
            _folder.Write($"{i}.txt", $"Raqqa {i}");
        await _folder.SynchronizeAsync();
        for (var i = 0; i < 7; i++)
            File.Delete(_folder[$"{i}.txt"]);

        var refused = await _folder.SynchronizeAsync();
        Assert.StartsWith("7 of 8 indexed files are missing at once", refused.Refused, StringComparison.Ordinal);
        Assert.Equal(8, _folder.Find("raqqa").Length);

        _folder.Options.DeleteGuardShare = 1;
        await _folder.RestartAsync();
        Assert.Equal(7, (await _folder.SynchronizeAsync()).Deleted);
        Assert.Equal(["7.txt"], _folder.Find("raqqa"));
    }

    [Fact]
    public async Task Another_folder_replaces_the_first_one_whole()
    {
        for (var i = 0; i < 8; i++)
            _folder.Write($"{i}.txt", $"Raqqa {i}");
        await _folder.SynchronizeAsync();
        using var other = new TemporaryFolder();
        other.Write("a.txt", "Palmyra");

        _folder.Options.Folder = other.Path;
        await _folder.RestartAsync();
        var report = await _folder.SynchronizeAsync();

        Assert.Equal((1, 8, null), (report.Added, report.Deleted, report.Refused));
        Assert.Equal(other.Path, _folder.Index.CommitUserData[FolderSchema.FollowedFolder]);
    }

    [Fact]
    public async Task Progress_is_told_up_to_the_end()
    {
        for (var i = 0; i < 150; i++)
            _folder.Write($"{i}.txt", $"Raqqa {i}");
        var progress = new ProgressList();

        await _folder.Synchronizer.SynchronizeAsync(SyncCheck.Fingerprints, progress);

        Assert.Equal([64, 128, 150], progress.Select(step => step.Done));
        Assert.All(progress, step => Assert.Equal(150, step.Total));
    }

    [Fact]
    public async Task What_was_done_before_a_stop_stays_and_the_rest_follows()
    {
        for (var i = 0; i < 200; i++)
            _folder.Write($"{i:000}.txt", $"Raqqa {i}");
        using var stop = new CancellationTokenSource();
        _folder.Extractor.Faults["150.txt"] = _ => stop.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _folder.Synchronizer.SynchronizeAsync(stop.Token));
        _folder.Extractor.Faults.Clear();
        await _folder.RestartAsync();
        var report = await _folder.SynchronizeAsync();

        Assert.InRange(report.Unchanged, 128, 199);
        Assert.Equal(200, report.Unchanged + report.Added);
        Assert.Equal(200, _folder.Index.GetStatistics().DocumentCount);
    }

    [Fact]
    public async Task An_index_in_the_folder_that_it_follows_is_refused()
    {
        await using var index = await SearchIndex.OpenAsync(_folder["index"], FolderSchema.Schema);

        var error = Assert.Throws<ArgumentException>(() => new FolderSynchronizer(index, _folder.Options));

        Assert.Contains("lies in the folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_options_are_refused() =>
        Assert.Throws<ArgumentException>(() => new FolderSynchronizer(_folder.Index, new SyncOptions()));

    private sealed class ProgressList : List<SyncProgress>, IProgress<SyncProgress>
    {
        public void Report(SyncProgress value) => Add(value);
    }
}
