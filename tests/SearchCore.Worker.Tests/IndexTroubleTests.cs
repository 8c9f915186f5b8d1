using SearchCore.Sync;
using SearchCore.Worker.Hosting;
using SearchCore.Worker.Tests.Infrastructure;

namespace SearchCore.Worker.Tests;

public sealed class IndexTroubleTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public IndexTroubleTests()
    {
        _home.Write("files/one.txt", "Raqqa on the Euphrates");
    }

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task A_damaged_index_is_kept_aside_and_made_again_from_the_folder()
    {
        await using (await RunningWorker.StartAsync(_home))
        {
        }

        foreach (var file in Directory.GetFiles(_home["data"], "segments_*"))
            File.WriteAllBytes(file, File.ReadAllBytes(file)[..^9]);
        await using var worker = await RunningWorker.StartAsync(_home);

        Assert.Equal(["one.txt"], await worker.FindAsync("raqqa"));
        Assert.Single(Directory.GetDirectories(_home.Path, "data.damaged-*"));
    }

    [Fact]
    public async Task An_index_of_another_schema_is_replaced_by_a_rebuilt_one()
    {
        var user = new Dictionary<string, string> { [FolderSchema.FollowedFolder] = _home["files"] };
        await MakeOtherIndexAsync(user);

        await using var worker = await RunningWorker.StartAsync(_home);
        await worker.UntilAsync(async () => (await worker.FindAsync("raqqa")).SequenceEqual(["one.txt"]), TimeSpan.FromSeconds(10));

        Assert.Equal(["data", "files"], Directory.GetDirectories(_home.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_index_that_does_not_follow_a_folder_is_left_alone()
    {
        await MakeOtherIndexAsync(userData: null);
        using var worker = new WorkerProcess("--folder", _home["files"], "--index", _home["data"], "--address", "http://127.0.0.1:0");

        Assert.Equal((int)ExitCode.IndexUnusable, await worker.EndAsync());
        Assert.Contains("does not follow a folder", worker.Output, StringComparison.Ordinal);
        await using var index = await SearchIndex.OpenAsync(_home["data"]);
        Assert.Equal(1, index.GetStatistics().DocumentCount);
    }

    [Fact]
    public async Task An_index_that_another_process_writes_to_ends_the_worker_with_the_holder_named()
    {
        await using var index = await SearchIndex.OpenAsync(_home["data"], FolderSchema.Schema);
        using var worker = new WorkerProcess("--folder", _home["files"], "--index", _home["data"], "--address", "http://127.0.0.1:0");

        Assert.Equal((int)ExitCode.IndexLocked, await worker.EndAsync());
        Assert.Contains($"{Environment.ProcessId}", worker.Output, StringComparison.Ordinal);
    }

    private async Task MakeOtherIndexAsync(Dictionary<string, string>? userData)
    {
        var schema = IndexSchema.Create(fields => fields.Key("id").Text("words"));
        await using var index = await SearchIndex.OpenAsync(_home["data"], schema);
        index.Put(new SearchDocument { { "id", "1" }, { "words", "Palmyra" } });
        await index.CommitAsync(userData);
    }
}
