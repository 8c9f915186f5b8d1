namespace SearchCore.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("search")]
    [InlineData("search", "index", "query", "--top", "0")]
    [InlineData("search", "index", "query", "--top", "ten")]
    [InlineData("suggest", "index", "text", "--edits", "3")]
    [InlineData("terms", "index")]
    [InlineData("merge", "index", "--segments", "0")]
    [InlineData("snapshot", "index")]
    [InlineData("analyze", "text", "--analyzer", "other")]
    [InlineData("invent", "something")]
    public async Task What_is_not_understood_gives_one_line_and_the_usage_code(params string[] arguments)
    {
        var answer = await Cli.RunAsync(arguments);
        Assert.Equal(ExitCode.Usage, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.Single(answer.Error.Trim().Split('\n'));
    }

    [Fact]
    public async Task Help_names_every_verb()
    {
        var answer = await Cli.RunAsync("--help");
        Assert.Equal(ExitCode.Success, answer.ExitCode);
        string[] verbs =
        [
            "index", "search", "suggest", "analyze", "terms", "doc", "explain", "check", "repair", "merge", "snapshot", "restore", "stats", "sync",
        ];
        Assert.All(verbs, verb => Assert.Contains($"  {verb} ", answer.Output, StringComparison.Ordinal));
    }
}
