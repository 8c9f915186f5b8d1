namespace SearchCore.Cli.Tests;

public sealed class SyncTests
{
    [Fact]
    public async Task Indexing_a_folder_says_what_was_done()
    {
        using var folder = new IndexedFolder();
        folder.Write("a.txt", "first");
        folder.Write("b.txt", "second");
        var answer = await Cli.RunAsync("index", folder.Documents, folder.Index, "--json");
        Assert.Equal(ExitCode.Success, answer.ExitCode);
        var json = answer.Json();
        Assert.Equal(2, json.GetProperty("added").GetInt32());
        Assert.Equal(
            ["added", "updated", "renamed", "touched", "deleted", "unchanged", "failures", "unreadableFolders", "milliseconds"],
            json.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task Adds_changes_and_deletes_arrive_in_the_index()
    {
        using var folder = new IndexedFolder();
        folder.Write("stays.txt", "one");
        folder.Write("goes.txt", "two");
        await Cli.RunAsync("index", folder.Documents, folder.Index, "--merge");
        File.Delete(Path.Combine(folder.Documents, "goes.txt"));
        folder.Write("comes.txt", "three");
        var answer = await Cli.RunAsync("sync", folder.Documents, folder.Index);
        Assert.Equal(ExitCode.Success, answer.ExitCode);
        Assert.StartsWith("1 added, 0 updated, 0 renamed, 1 deleted, 1 unchanged, 0 failed in ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_files_that_are_asked_for_are_indexed()
    {
        using var folder = new IndexedFolder();
        folder.Write("yes.md", "one");
        folder.Write("no.md", "two");
        folder.Write("no.txt", "three");
        var answer = await Cli.RunAsync(
            "sync", folder.Documents, folder.Index, "--include", "**/*.md", "--exclude", "**/no.md", "--json");
        Assert.Equal(1, answer.Json().GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_named_and_the_rest_is_indexed()
    {
        using var folder = new IndexedFolder();
        folder.Write("good.txt", "text");
        File.WriteAllBytes(Path.Combine(folder.Documents, "bad.txt"), [0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 1]);
        var answer = await Cli.RunAsync("index", folder.Documents, folder.Index);
        Assert.Equal(ExitCode.PartlyDone, answer.ExitCode);
        Assert.StartsWith("bad.txt: ", answer.Error, StringComparison.Ordinal);
        Assert.Contains(" 1 failed in ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("1. good.txt", (await Cli.RunAsync("search", folder.Index, "text")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watching_ends_well_when_it_is_stopped()
    {
        using var folder = new IndexedFolder();
        folder.Write("a.txt", "first");
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        var answer = await Cli.RunAsync(["sync", folder.Documents, folder.Index, "--watch"], isTerminal: false, stop.Token);
        Assert.Equal(ExitCode.Success, answer.ExitCode);
        Assert.StartsWith("1 added", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_cancelled_has_a_code_of_its_own()
    {
        using var folder = new IndexedFolder();
        folder.Write("a.txt", "first");
        var answer = await Cli.RunAsync(["sync", folder.Documents, folder.Index], isTerminal: false, new CancellationToken(canceled: true));
        Assert.Equal(ExitCode.Canceled, answer.ExitCode);
    }
}
