namespace SearchCore.Cli.Tests;

public sealed class CheckAndStatsTests
{
    [Fact]
    public async Task A_clean_index_is_said_to_be_clean()
    {
        using var folder = await IndexedFolder.WithSeedsAsync();
        var answer = await Cli.RunAsync("check", folder.Index);
        Assert.Equal((ExitCode.Success, string.Empty), (answer.ExitCode, answer.Error));
        Assert.EndsWith("No problems were found." + Environment.NewLine, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_as_json_counts_what_it_read()
    {
        using var folder = await IndexedFolder.WithSeedsAsync();
        var json = (await Cli.RunAsync("check", folder.Index, "--json")).Json();
        Assert.True(json.GetProperty("isClean").GetBoolean());
        Assert.Equal(5, json.GetProperty("documents").GetInt32());
        Assert.All(json.GetProperty("segments").EnumerateArray(), segment => Assert.True(segment.GetProperty("postings").GetInt64() > 0));
    }

    [Fact]
    public async Task On_a_terminal_a_check_shows_progress_and_clears_it()
    {
        using var folder = await IndexedFolder.WithSeedsAsync();
        var answer = await Cli.RunAsync(["check", folder.Index], isTerminal: true);
        Assert.Contains("segments checked", answer.Error, StringComparison.Ordinal);
        Assert.EndsWith("\r", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statistics_say_how_much_there_is()
    {
        using var folder = await IndexedFolder.WithSeedsAsync();
        var json = (await Cli.RunAsync("stats", folder.Index, "--json")).Json();
        Assert.Equal(["index", "documents", "deletedDocuments", "segments", "sizeInBytes", "generation", "terms"], json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(5, json.GetProperty("documents").GetInt32());
        Assert.True(json.GetProperty("terms").GetProperty("text").GetInt64() > 0);
        var text = await Cli.RunAsync("stats", folder.Index);
        Assert.Matches("documents +5\r?\n", text.Output);
    }
}
