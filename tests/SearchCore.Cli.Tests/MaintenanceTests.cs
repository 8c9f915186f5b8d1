using SearchCore.Testing;

namespace SearchCore.Cli.Tests;

/// <summary>Snapshots, repair and merging.</summary>
public sealed class MaintenanceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_snapshot_of_an_index_in_use_can_be_restored_and_searched()
    {
        using var folder = await IndexedFolder.WithSeedsAsync();
        var snapshot = _folder.PathOf("snapshot");
        var restored = _folder.PathOf("restored");
        await using (await SearchIndex.OpenAsync(folder.Index))
        {
            var first = (await Cli.RunAsync("snapshot", folder.Index, snapshot, "--json")).Json();
            Assert.True(first.GetProperty("copiedFiles").GetInt32() > 0);
            var second = (await Cli.RunAsync("snapshot", folder.Index, snapshot, "--json")).Json();
            Assert.Equal(0, second.GetProperty("copiedFiles").GetInt32());
            Assert.Equal(first.GetProperty("copiedFiles").GetInt32(), second.GetProperty("keptFiles").GetInt32());
        }

        var answer = await Cli.RunAsync("restore", snapshot, restored);
        Assert.Equal((ExitCode.Success, string.Empty), (answer.ExitCode, answer.Error));
        Assert.StartsWith("Commit ", answer.Output, StringComparison.Ordinal);
        Assert.Equal(
            (await Cli.RunAsync("doc", folder.Index, "0", "--number")).Output, (await Cli.RunAsync("doc", restored, "0", "--number")).Output);
        var again = await Cli.RunAsync("restore", snapshot, restored);
        Assert.Equal(ExitCode.Failed, again.ExitCode);
        Assert.Contains("there is an index already", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repair_changes_nothing_until_it_is_told_to()
    {
        using var folder = await IndexedFolder.WithSeedsAsync();
        Assert.Equal(ExitCode.Success, (await Cli.RunAsync("repair", folder.Index)).ExitCode);
        var file = Directory.EnumerateFiles(folder.Index, "*.cfs").First();
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^20]);
        var told = await Cli.RunAsync("repair", folder.Index);
        Assert.Equal(ExitCode.Corrupt, told.ExitCode);
        Assert.Contains("Nothing was changed.", told.Output, StringComparison.Ordinal);
        var before = (await Cli.RunAsync("repair", folder.Index, "--json")).Json();
        Assert.False(before.GetProperty("isDone").GetBoolean());
        var lost = before.GetProperty("lostDocuments").GetInt64();
        Assert.True(lost > 0);
        Assert.Equal(ExitCode.Corrupt, (await Cli.RunAsync("check", folder.Index)).ExitCode);

        var repair = await Cli.RunAsync("repair", folder.Index, "--drop-broken-segments", "--json");
        Assert.Equal(ExitCode.Success, repair.ExitCode);
        Assert.True(repair.Json().GetProperty("isDone").GetBoolean());
        Assert.Equal(lost, repair.Json().GetProperty("lostDocuments").GetInt64());
        Assert.Equal(ExitCode.Success, (await Cli.RunAsync("check", folder.Index)).ExitCode);
        var remaining = (await Cli.RunAsync("stats", folder.Index, "--json")).Json().GetProperty("documents").GetInt32();
        Assert.Equal(5 - lost, remaining);
    }

    [Fact]
    public async Task Merging_leaves_one_segment_without_deleted_documents_and_the_schema()
    {
        using var folder = await IndexedFolder.WithSeedsAsync();
        folder.Write("more.txt", "Zenobia of Palmyra");
        Assert.Equal(ExitCode.Success, (await Cli.RunAsync("sync", folder.Documents, folder.Index)).ExitCode);
        var merged = (await Cli.RunAsync("merge", folder.Index, "--json")).Json();
        Assert.Equal(1, merged.GetProperty("segments").GetInt32());
        var statistics = (await Cli.RunAsync("stats", folder.Index, "--json")).Json();
        Assert.Equal((6, 0, 1), (
            statistics.GetProperty("documents").GetInt32(),
            statistics.GetProperty("deletedDocuments").GetInt32(),
            statistics.GetProperty("segments").GetInt32()));
        Assert.Contains("more.txt", (await Cli.RunAsync("search", folder.Index, "Zenobia")).Output, StringComparison.Ordinal);
        Assert.Matches("^1 segments became 1; 0 deleted", (await Cli.RunAsync("merge", folder.Index)).Output);
    }

    [Fact]
    public async Task An_index_in_use_is_not_merged_or_repaired()
    {
        using var folder = await IndexedFolder.WithSeedsAsync();
        await using var writer = await SearchIndex.OpenAsync(folder.Index);
        Assert.Equal(ExitCode.Locked, (await Cli.RunAsync("merge", folder.Index)).ExitCode);
        Assert.Equal(ExitCode.Locked, (await Cli.RunAsync("repair", folder.Index, "--drop-broken-segments")).ExitCode);
    }
}
