using System.Net;
using System.Text.Json;
using SearchCore.Worker.Tests.Infrastructure;

namespace SearchCore.Worker.Tests;

public sealed class SuggestingTests : IAsyncLifetime
{
    private readonly TemporaryFolder _home = new();
    private RunningWorker _worker = null!;

    public async Task InitializeAsync()
    {
        _home.Write("files/one.txt", "A report from Deir ez-Zor\n\nThe governor met the press at the market.");
        _home.Write("files/two.txt", "Новости из города\n\nКолонна вошла в Дейр-эз-Зор вечером");
        _worker = await RunningWorker.StartAsync(_home);
    }

    public async Task DisposeAsync()
    {
        await _worker.DisposeAsync();
        _home.Dispose();
    }

    [Theory]
    [InlineData("gov", "governor", "word")]
    [InlineData("repo", "A report from Deir ez-Zor", "value")]
    [InlineData("Deir ez-Zur", "Deir ez-Zor", "variant")]
    [InlineData("Deir ez-Zur", "Дейр-эз-Зор", "variant")]
    public async Task What_is_being_typed_is_completed(string typed, string text, string kind)
    {
        var answer = await SuggestAsync(typed);
        var suggestion = answer.Single(suggestion => suggestion.GetProperty("text").GetString() == text);
        Assert.Equal(kind, suggestion.GetProperty("kind").GetString());
        Assert.Equal(text, string.Concat(suggestion.GetProperty("segments").EnumerateArray().Select(segment => segment.GetProperty("text").GetString())));
        Assert.Equal(kind == "variant", suggestion.TryGetProperty("reason", out _));
    }

    [Fact]
    public async Task Not_more_than_asked_for_and_never_more_than_twenty()
    {
        Assert.Single(await SuggestAsync("g", "&top=1"));
        Assert.Equal(HttpStatusCode.OK, (await _worker.GetAsync("/api/suggest?q=g&top=100")).StatusCode);
    }

    [Theory]
    [InlineData("/api/suggest")]
    [InlineData("/api/suggest?q=%20")]
    [InlineData("/api/suggest?q=a&top=0")]
    public async Task A_bad_request_is_named(string path) => Assert.Equal(HttpStatusCode.BadRequest, (await _worker.GetAsync(path)).StatusCode);

    [Fact]
    public async Task A_search_without_hits_says_what_may_have_been_meant()
    {
        var answer = await _worker.SearchAsync("govrenor");
        Assert.Equal((0, "governor"), (answer.GetProperty("total").GetInt64(), answer.GetProperty("didYouMean").GetString()));
        Assert.False((await _worker.SearchAsync("governor")).TryGetProperty("didYouMean", out _));
    }

    [Fact]
    public async Task The_page_says_in_aria_what_its_box_is()
    {
        var page = await _worker.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        Assert.Contains("role=\"combobox\" aria-autocomplete=\"list\" aria-expanded=\"false\" aria-controls=\"suggestions\"", page, StringComparison.Ordinal);
        Assert.Contains("<ul id=\"suggestions\" role=\"listbox\"", page, StringComparison.Ordinal);
        Assert.Equal("text/javascript", (await _worker.GetAsync("/suggest.js")).Content.Headers.ContentType!.MediaType);
    }

    private async Task<List<JsonElement>> SuggestAsync(string typed, string more = "") =>
        [.. (await _worker.GetJsonAsync($"/api/suggest?q={Uri.EscapeDataString(typed)}{more}")).GetProperty("suggestions").EnumerateArray()];
}
