namespace SearchCore.Cli.Tests;

/// <summary>Terms, documents and explanations.</summary>
public sealed class LookInsideTests
{
    [Fact]
    public async Task Terms_come_in_order_with_the_number_of_their_documents()
    {
        using var folder = await WithTextsAsync("b a", "b c", "b ba");
        var all = await TermsAsync(folder, "text");
        Assert.Equal([("a", 1), ("b", 3), ("ba", 1), ("c", 1)], all);
        Assert.Equal([("b", 3), ("ba", 1)], await TermsAsync(folder, "text", "--prefix", "b"));
        Assert.Equal([("ba", 1)], await TermsAsync(folder, "text", "--prefix", "b", "--after", "b"));
        Assert.Equal([("ba", 1), ("c", 1)], await TermsAsync(folder, "text", "--after", "b"));
        Assert.Equal([("a", 1), ("b", 3)], await TermsAsync(folder, "text", "--top", "2"));
        Assert.Empty(await TermsAsync(folder, "text", "--prefix", "x"));
        Assert.Matches(@"term +documents +occurrences\s+a +1 +1\s+b +3 +3", (await Cli.RunAsync("terms", folder.Index, "text")).Output);
    }

    [Fact]
    public async Task Terms_are_counted_over_all_segments()
    {
        using var folder = await WithTextsAsync("b a", "b c");
        folder.Write("late.txt", "b d");
        await Cli.RunAsync("sync", folder.Documents, folder.Index);
        Assert.Equal([("a", 1), ("b", 3), ("c", 1), ("d", 1)], await TermsAsync(folder, "text"));
    }

    [Fact]
    public async Task A_field_without_terms_is_told()
    {
        using var folder = await WithTextsAsync("a");
        var answer = await Cli.RunAsync("terms", folder.Index, "other");
        Assert.Equal(ExitCode.NotFound, answer.ExitCode);
        Assert.Contains("'other'", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_printed_by_its_key_or_number()
    {
        using var folder = await WithTextsAsync("some words");
        var byKey = await Cli.RunAsync("doc", folder.Index, "0.txt");
        Assert.Equal(ExitCode.Success, byKey.ExitCode);
        Assert.Contains("text: some words", byKey.Output, StringComparison.Ordinal);
        Assert.Equal(byKey.Output, (await Cli.RunAsync("doc", folder.Index, "0", "--number")).Output);
        var json = (await Cli.RunAsync("doc", folder.Index, "0.txt", "--json")).Json();
        Assert.Equal("0.txt", json.GetProperty("key").GetString());
        Assert.Contains(json.GetProperty("fields").EnumerateArray(), field => field.GetProperty("value").GetString() == "some words");
    }

    [Theory]
    [InlineData("doc", "none.txt")]
    [InlineData("doc", "99", "--number")]
    [InlineData("doc", "-1x", "--number")]
    [InlineData("explain", "word", "none.txt")]
    public async Task A_document_that_is_not_there_is_told(string verb, params string[] more)
    {
        using var folder = await WithTextsAsync("a");
        var answer = await Cli.RunAsync([verb, folder.Index, .. more]);
        Assert.Equal(ExitCode.NotFound, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.Contains("has no document", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_score_is_explained_also_where_it_is_none()
    {
        using var folder = await WithTextsAsync("apple", "pear");
        var json = (await Cli.RunAsync("explain", folder.Index, "apple", "0.txt", "--no-names", "--json")).Json().GetProperty("explanation");
        Assert.True(json.GetProperty("isMatch").GetBoolean());
        Assert.True(json.GetProperty("value").GetSingle() > 0);
        var none = (await Cli.RunAsync("explain", folder.Index, "apple", "1.txt", "--no-names", "--json")).Json().GetProperty("explanation");
        Assert.False(none.GetProperty("isMatch").GetBoolean());
        Assert.Contains(" = ", (await Cli.RunAsync("explain", folder.Index, "apple", "0.txt")).Output, StringComparison.Ordinal);
    }

    private static async Task<List<(string? Term, int Documents)>> TermsAsync(IndexedFolder folder, params string[] more)
    {
        var answer = await Cli.RunAsync(["terms", folder.Index, .. more, "--json"]);
        Assert.Equal((ExitCode.Success, string.Empty), (answer.ExitCode, answer.Error));
        return [.. answer.Json().GetProperty("terms").EnumerateArray()
            .Select(term => (term.GetProperty("term").GetString(), term.GetProperty("documents").GetInt32()))];
    }

    private static async Task<IndexedFolder> WithTextsAsync(params string[] texts)
    {
        var folder = new IndexedFolder();
        for (var i = 0; i < texts.Length; i++)
            folder.Write($"{i}.txt", texts[i]);
        Assert.Equal(ExitCode.Success, (await Cli.RunAsync("index", folder.Documents, folder.Index)).ExitCode);
        return folder;
    }
}
