namespace SearchCore.Cli.Tests;

public sealed class SuggestTests : IAsyncLifetime
{
    private IndexedFolder _folder = null!;

    public async Task InitializeAsync()
    {
        _folder = new IndexedFolder();
        _folder.Write("one.txt", "The market of Deir ez-Zor\n\nBoats cross the river.");
        _folder.Write("two.txt", "Aleppo\n\nThe market lies at the citadel.");
        Assert.Equal(ExitCode.Success, (await Cli.RunAsync("index", _folder.Documents, _folder.Index)).ExitCode);
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task What_was_typed_is_completed()
    {
        var answer = await Cli.RunAsync("suggest", _folder.Index, "mark");
        Assert.Equal(ExitCode.Success, answer.ExitCode);
        Assert.Contains("market", answer.Output, StringComparison.Ordinal);
        Assert.Contains("The market of Deir ez-Zor", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_names_kind_field_and_reason_of_every_suggestion()
    {
        var json = (await Cli.RunAsync("suggest", _folder.Index, "Deir ez-Zur", "--json")).Json();
        var variant = json.GetProperty("suggestions").EnumerateArray().Single(suggestion => suggestion.GetProperty("kind").GetString() == "variant");
        Assert.Equal(("Deir ez-Zor", "title"), (variant.GetProperty("text").GetString(), variant.GetProperty("field").GetString()));
        Assert.NotEmpty(variant.GetProperty("reason").GetString()!);
    }

    [Fact]
    public async Task Names_can_be_left_out()
    {
        var json = (await Cli.RunAsync("suggest", _folder.Index, "Deir ez-Zur", "--no-names", "--json")).Json();
        Assert.DoesNotContain(json.GetProperty("suggestions").EnumerateArray(), suggestion => suggestion.GetProperty("kind").GetString() == "variant");
    }

    [Fact]
    public async Task Words_that_no_document_has_are_corrected()
    {
        var answer = await Cli.RunAsync("suggest", _folder.Index, "mraket citadle");
        Assert.StartsWith("did you mean: market citadel", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_suggest_is_said()
    {
        var answer = await Cli.RunAsync("suggest", _folder.Index, "qqqqqq");
        Assert.Equal((ExitCode.Success, "nothing to suggest"), (answer.ExitCode, answer.Output.Trim()));
    }
}
