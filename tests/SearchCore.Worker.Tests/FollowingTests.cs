using SearchCore.Worker.Tests.Infrastructure;

namespace SearchCore.Worker.Tests;

[Collection(TimedTests.Name)]
public sealed class FollowingTests
{
    private static readonly TimeSpan _promised = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task A_file_that_is_added_changed_and_removed_shows_within_three_seconds()
    {
        using var home = new TemporaryFolder();
        home.Write("files/one.txt", "Raqqa");
        await using var worker = await RunningWorker.StartAsync(home);

        home.Write("files/two.txt", "Palmyra");
        await FoundAsync(worker, "palmyra", "two.txt");
        home.Write("files/two.txt", "Homs");
        await FoundAsync(worker, "homs", "two.txt");
        await FoundAsync(worker, "palmyra");
        File.Delete(home["files/two.txt"]);
        await FoundAsync(worker, "homs");
        await FoundAsync(worker, "raqqa", "one.txt");
    }

    [Fact]
    public async Task What_was_indexed_is_there_after_a_restart_and_what_changed_meanwhile_too()
    {
        using var home = new TemporaryFolder();
        home.Write("files/one.txt", "Raqqa");
        home.Write("files/two.txt", "Palmyra");
        await using (await RunningWorker.StartAsync(home))
        {
        }

        File.Delete(home["files/one.txt"]);
        await using var worker = await RunningWorker.StartAsync(home);

        Assert.Empty(await worker.FindAsync("raqqa"));
        Assert.Equal(["two.txt"], await worker.FindAsync("palmyra"));
    }

    [Fact]
    public async Task The_file_of_equivalences_is_read_again_when_it_changes_and_kept_when_it_is_wrong()
    {
        using var home = new TemporaryFolder();
        home.Write("files/one.txt", "They came to Tadmur.");
        home.Write("names.txt", "# none yet");
        await using var worker = await RunningWorker.StartAsync(home, $"SearchCore:Names:Equivalences={home["names.txt"]}");
        Assert.Empty(await worker.FindAsync("Palmyra"));

        home.Write("names.txt", "Palmyra = Tadmur");
        await FoundAsync(worker, "Palmyra", "one.txt");
        home.Write("names.txt", "Palmyra is Tadmur");
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        Assert.Equal(["one.txt"], await worker.FindAsync("Palmyra"));
    }

    private static Task FoundAsync(RunningWorker worker, string query, params string[] paths) =>
        worker.UntilAsync(async () => (await worker.FindAsync(query)).SequenceEqual(paths), _promised);
}
