using System.Text.Json;

namespace SearchCore.Cli.Tests;

public sealed class SearchTests : IAsyncLifetime
{
    private IndexedFolder _folder = null!;

    public async Task InitializeAsync() => _folder = await IndexedFolder.WithSeedsAsync();

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("Deir ez-Zor")]
    [InlineData("Deir ez-Zur")]
    [InlineData("deir ezzor")]
    [InlineData("Dayr az-Zawr")]
    [InlineData("دير الزور")]
    [InlineData("Дейр-эз-Зор")]
    public async Task A_name_is_found_in_any_spelling(string name)
    {
        var answer = await Cli.RunAsync("search", _folder.Index, name, "--json");
        Assert.Equal(ExitCode.Success, answer.ExitCode);
        Assert.Equal(5, answer.Json().GetProperty("totalHits").GetInt32());
    }

    [Fact]
    public async Task Names_that_a_file_says_are_the_same_find_each_other()
    {
        var file = Path.Combine(Path.GetDirectoryName(_folder.Documents)!, "names.txt");
        File.WriteAllText(file, "Eastern capital = Deir ez-Zor");
        var answer = await Cli.RunAsync("search", _folder.Index, "\"Eastern capital\"", "--equivalences", file, "--json");
        Assert.Equal(5, answer.Json().GetProperty("totalHits").GetInt32());
        Assert.Contains(
            answer.Json().GetProperty("variants").EnumerateArray(),
            variant => variant.GetProperty("reason").GetString() == "equivalence Eastern capital = Deir ez-Zor");

        File.WriteAllText(file, "Eastern capital");
        var refused = await Cli.RunAsync("search", _folder.Index, "x", "--equivalences", file);
        Assert.Equal(ExitCode.Failed, refused.ExitCode);
        Assert.Contains("names.txt: Line 1", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_same_shape_for_every_hit()
    {
        var answer = await Cli.RunAsync("search", _folder.Index, "Deir ez-Zor", "--json");
        var json = answer.Json();
        Assert.Equal(
            ["query", "parsedQuery", "totalHits", "isTotalExact", "milliseconds", "firstRank", "hits", "variants", "diagnostics"],
            Names(json));
        Assert.All(json.GetProperty("hits").EnumerateArray(), hit => Assert.Equal(["key", "score", "fields", "passages"], Names(hit)));
        Assert.All(
            json.GetProperty("variants").EnumerateArray(),
            variant => Assert.Equal(["queryText", "spelling", "similarity", "documents", "reason"], Names(variant)));
        var passage = json.GetProperty("hits")[0].GetProperty("passages").GetProperty("text")[0];
        Assert.Equal(["text", "startOffset", "matches"], Names(passage));
    }

    [Fact]
    public async Task Text_shows_rank_key_and_passages_with_what_matched_in_brackets()
    {
        var answer = await Cli.RunAsync("search", _folder.Index, "Deir ez-Zor", "--top", "2", "--from", "1");
        var lines = answer.Output.Split(Environment.NewLine);
        Assert.StartsWith("2. ", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("3. ", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("4. ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("   ", StringComparison.Ordinal) && line.Contains("[Deir]", StringComparison.Ordinal));
        Assert.Contains("5 documents in ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_terminal_what_matched_is_bold()
    {
        var answer = await Cli.RunAsync(["search", _folder.Index, "Deir ez-Zor"], isTerminal: true);
        Assert.Contains("\u001b[1m", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_explanation_is_given_when_asked_for()
    {
        var answer = await Cli.RunAsync("search", _folder.Index, "Deir ez-Zor", "--explain", "--json");
        Assert.All(
            answer.Json().GetProperty("hits").EnumerateArray(),
            hit => Assert.NotEmpty(hit.GetProperty("explanation").GetString()!));
    }

    [Fact]
    public async Task Hits_are_sorted_filtered_counted_and_grouped()
    {
        var first = (await Cli.RunAsync(
            "search", _folder.Index, "*:*", "--sort", "size:desc", "--top", "3", "--filter", "extension:txt", "--facet", "extension", "--facet", "size:[0 TO 1000},[1000 TO *]", "--json")).Json();
        var sizes = Sizes(first);
        Assert.Equal(sizes.OrderDescending(), sizes);
        Assert.All(first.GetProperty("facets")[0].GetProperty("values").EnumerateArray(), value =>
            Assert.Equal(value.GetProperty("value").GetString() == "txt", value.GetProperty("isSelected").GetBoolean()));
        Assert.Equal(2, first.GetProperty("facets")[1].GetProperty("values").GetArrayLength());
        var second = (await Cli.RunAsync(
            "search", _folder.Index, "*:*", "--sort", "size:desc", "--top", "3", "--filter", "extension:txt", "--after", first.GetProperty("next").GetString()!, "--json")).Json();
        Assert.True(Sizes(second).Max() <= sizes.Min());

        var grouped = (await Cli.RunAsync("search", _folder.Index, "*:*", "--group", "extension:2", "--json")).Json();
        Assert.Equal(grouped.GetProperty("groupCount").GetInt32(), grouped.GetProperty("groups").GetArrayLength());
        Assert.All(grouped.GetProperty("groups").EnumerateArray(), group => Assert.InRange(group.GetProperty("keys").GetArrayLength(), 1, 2));
    }

    [Fact]
    public async Task Facets_and_groups_are_printed_as_tables_and_headings()
    {
        var answer = await Cli.RunAsync("search", _folder.Index, "*:*", "--facet", "extension", "--group", "extension:2", "--filter", "extension:txt");
        Assert.Contains("txt *", answer.Output, StringComparison.Ordinal);
        Assert.Contains("groups 1 to 1 of 1", answer.Output, StringComparison.Ordinal);
        var page = await Cli.RunAsync("search", _folder.Index, "*:*", "--top", "1");
        Assert.Contains("next page: --after ", page.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCode.Usage, "--sort", "size:up")]
    [InlineData(ExitCode.Usage, "--filter", "extension")]
    [InlineData(ExitCode.Usage, "--facet", "extension:")]
    [InlineData(ExitCode.Usage, "--group", "extension:x")]
    [InlineData(ExitCode.Failed, "--sort", "text")]
    [InlineData(ExitCode.Failed, "--after", "nonsense")]
    [InlineData(ExitCode.Failed, "--filter", "size:big")]
    internal async Task Options_that_cannot_be_read_or_do_not_fit_are_refused(ExitCode expected, string option, string value)
    {
        var answer = await Cli.RunAsync("search", _folder.Index, "a", option, value);
        Assert.Equal(expected, answer.ExitCode);
        Assert.NotEmpty(answer.Error);
    }

    [Theory]
    [InlineData("\"((")]
    [InlineData("AND OR NOT")]
    [InlineData("text:[a TO")]
    [InlineData("\\")]
    [InlineData("\ud800 \0 :::")]
    public async Task A_query_of_garbage_is_no_error(string query)
    {
        var answer = await Cli.RunAsync("search", _folder.Index, query);
        Assert.Equal((ExitCode.Success, string.Empty), (answer.ExitCode, answer.Error));
    }

    private static List<long> Sizes(JsonElement answer) =>
        [.. answer.GetProperty("hits").EnumerateArray().Select(hit => long.Parse(hit.GetProperty("fields").GetProperty("size").GetString()!, null))];

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(property => property.Name);
}
