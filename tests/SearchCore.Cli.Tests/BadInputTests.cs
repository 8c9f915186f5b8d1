namespace SearchCore.Cli.Tests;

/// <summary>What is wrong with folders and indexes is told in one line, with the path, by a number of its own.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("index")]
    [InlineData("sync")]
    public async Task A_missing_folder(string verb)
    {
        using var folder = new IndexedFolder();
        var missing = Path.Combine(folder.Documents, "missing");
        AssertTold(ExitCode.NotFound, missing, await Cli.RunAsync(verb, missing, folder.Index));
        Assert.False(Directory.Exists(folder.Index));
    }

    [Fact]
    public async Task A_file_where_a_folder_is_expected()
    {
        using var folder = new IndexedFolder();
        folder.Write("a.txt", "text");
        var file = Path.Combine(folder.Documents, "a.txt");
        AssertTold(ExitCode.NotFound, file, await Cli.RunAsync("index", file, folder.Index));
    }

    [Theory]
    [InlineData("search", "word")]
    [InlineData("stats")]
    [InlineData("check")]
    [InlineData("terms", "text")]
    [InlineData("doc", "a")]
    [InlineData("doc", "0", "--number")]
    [InlineData("explain", "word", "a")]
    [InlineData("repair")]
    [InlineData("merge")]
    [InlineData("snapshot", "elsewhere")]
    [InlineData("restore", "elsewhere")]
    public async Task A_missing_index(string verb, params string[] more)
    {
        using var folder = new IndexedFolder();
        AssertTold(ExitCode.NotFound, folder.Index, await Cli.RunAsync([verb, folder.Index, .. more]));
    }

    [Fact]
    public async Task A_folder_that_is_no_index()
    {
        using var folder = new IndexedFolder();
        folder.Write("a.txt", "text");
        AssertTold(ExitCode.NotFound, folder.Documents, await Cli.RunAsync("stats", folder.Documents));
    }

    [Fact]
    public async Task An_index_that_another_writer_has()
    {
        using var folder = await IndexedFolder.WithSeedsAsync();
        await using var writer = await SearchIndex.OpenAsync(folder.Index);
        AssertTold(ExitCode.Locked, folder.Index, await Cli.RunAsync("sync", folder.Documents, folder.Index));
        Assert.Equal(ExitCode.Success, (await Cli.RunAsync("search", folder.Index, "Zor")).ExitCode);
    }

    [Fact]
    public async Task A_truncated_index()
    {
        using var folder = await IndexedFolder.WithSeedsAsync();
        var file = Directory.EnumerateFiles(folder.Index, "*.cfs").First();
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^20]);
        var check = await Cli.RunAsync("check", folder.Index);
        Assert.Equal(ExitCode.Corrupt, check.ExitCode);
        Assert.Contains("PROBLEM", check.Output, StringComparison.Ordinal);
        AssertTold(ExitCode.Corrupt, Path.GetFileName(file), await Cli.RunAsync("search", folder.Index, "Zor"));
    }

    [Fact]
    public async Task An_index_of_another_version()
    {
        using var folder = await IndexedFolder.WithSeedsAsync();
        var segments = Directory.EnumerateFiles(folder.Index, "segments_*").Single();
        var bytes = File.ReadAllBytes(segments);
        bytes[16] = 99;
        File.WriteAllBytes(segments, bytes);
        AssertTold(ExitCode.UnsupportedFormat, Path.GetFileName(segments), await Cli.RunAsync("search", folder.Index, "Zor"));
    }

    private static void AssertTold(ExitCode exitCode, string named, Cli.Answer answer)
    {
        Assert.Equal(exitCode, answer.ExitCode);
        Assert.Empty(answer.Output);
        var line = Assert.Single(answer.Error.TrimEnd().Split('\n'));
        Assert.Contains(named, line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
    }
}
