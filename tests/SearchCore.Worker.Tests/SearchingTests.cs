using System.Net;
using System.Text.Json;
using SearchCore.Worker.Tests.Infrastructure;

namespace SearchCore.Worker.Tests;

public sealed class SearchingTests : IAsyncLifetime
{
    private readonly TemporaryFolder _home = new();
    private RunningWorker _worker = null!;

    public async Task InitializeAsync()
    {
        _home.Write("files/one.txt", "A report from Deir ez-Zor\n\nThe governor of Deir ez-Zor met the press.");
        _home.Write("files/two.txt", "أخبار من المدينة\n\nوصل الوفد إلى دير الزور صباح اليوم");
        _home.Write("files/deep er/three & four.txt", "Новости из города\n\nКолонна вошла в Дейр-эз-Зор вечером");
        _home.Write("files/five.html", "<title>Idlib</title><p>Nothing but <script>alert(1)</script>Idlib &lt;b&gt;");
        _worker = await RunningWorker.StartAsync(_home);
    }

    public async Task DisposeAsync()
    {
        await _worker.DisposeAsync();
        _home.Dispose();
    }

    [Theory]
    [InlineData("Deir ez-Zor")]
    [InlineData("Deir ez-Zur")]
    [InlineData("deir ezzor")]
    [InlineData("Dayr az-Zawr")]
    [InlineData("دير الزور")]
    [InlineData("Дейр-эз-Зор")]
    public async Task A_name_is_found_in_every_spelling(string name) =>
        Assert.Equal(["deep er/three & four.txt", "one.txt", "two.txt"], await _worker.FindAsync(name));

    [Fact]
    public async Task Documents_with_only_some_of_the_words_come_only_when_none_has_all_and_that_is_said()
    {
        Assert.Equal(["one.txt"], await _worker.FindAsync("governor press"));
        Assert.Equal(["one.txt"], await _worker.FindAsync("Deir ez-Zur governor"));

        var some = await _worker.SearchAsync("governor Idlib");
        Assert.Equal(2, some.GetProperty("total").GetInt64());
        Assert.Contains("some of them", Assert.Single(some.GetProperty("diagnostics").EnumerateArray()).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_has_all_that_the_page_shows()
    {
        var answer = await _worker.SearchAsync("Deir ez-Zur", "&top=1&from=1");

        Assert.Equal("Deir ez-Zur", answer.GetProperty("query").GetString());
        Assert.Equal((3, true, false), (answer.GetProperty("total").GetInt64(), answer.GetProperty("isTotalExact").GetBoolean(), answer.GetProperty("isPartial").GetBoolean()));
        var hit = Assert.Single(answer.GetProperty("hits").EnumerateArray());
        Assert.True(hit.GetProperty("score").GetSingle() > 0);
        Assert.Contains(Segments(hit), segment => segment.GetProperty("isMatch").GetBoolean());
        Assert.NotEmpty(answer.GetProperty("variants").EnumerateArray());
        Assert.All(answer.GetProperty("variants").EnumerateArray(), variant =>
        {
            Assert.InRange(variant.GetProperty("similarity").GetDouble(), 0.01, 1);
            Assert.True(variant.GetProperty("documents").GetInt32() > 0);
        });
    }

    [Fact]
    public async Task Hits_are_sorted_paged_filtered_counted_and_grouped()
    {
        var first = await _worker.SearchAsync("Deir ez-Zor", "&sort=size:desc&top=2&facet=extension&facet=folder&facet=size:[0 TO 70},[70 TO *]");
        var second = await _worker.SearchAsync("Deir ez-Zor", $"&sort=size:desc&top=2&after={first.GetProperty("next").GetString()}");
        Assert.Equal(
            ((string[])["one.txt", "two.txt", "deep er/three & four.txt"]).OrderByDescending(path => new FileInfo(_home[$"files/{path}"]).Length),
            Paths(first).Concat(Paths(second)));
        Assert.False(second.TryGetProperty("next", out _));
        Assert.Equal([("txt", 3)], Counts(first, 0));
        Assert.Equal([("deep er", 1)], Counts(first, 1));
        Assert.Equal(3, Counts(first, 2).Sum(value => value.Count));

        var filtered = await _worker.SearchAsync("Deir ez-Zor", "&filter=folder:deep er&facet=folder");
        Assert.Equal(["deep er/three & four.txt"], Paths(filtered));
        Assert.True(filtered.GetProperty("facets")[0].GetProperty("values")[0].GetProperty("isSelected").GetBoolean());

        var grouped = await _worker.SearchAsync("Deir ez-Zor", "&group=folder:5&sort=path-length");
        Assert.Equal(HttpStatusCode.BadRequest, (HttpStatusCode)grouped.GetProperty("status").GetInt32());
        grouped = await _worker.SearchAsync("Deir ez-Zor", "&group=folder:5");
        Assert.Equal(2, grouped.GetProperty("groupCount").GetInt32());
        Assert.Equal(3, grouped.GetProperty("groups").EnumerateArray().Sum(group => group.GetProperty("hits").GetArrayLength()));
    }

    [Theory]
    [InlineData("sort=", "sort")]
    [InlineData("sort=size:up", "sort")]
    [InlineData("facet=:x", "facet")]
    [InlineData("filter=folder", "filter")]
    [InlineData("group=folder:0", "group")]
    [InlineData("after=a&after=b", "after")]
    [InlineData("after=nonsense", null)]
    [InlineData("sort=text", null)]
    [InlineData("facet=unheard", null)]
    [InlineData("filter=size:big", null)]
    [InlineData("facet=folder:deep", null)]
    public async Task Parameters_that_cannot_be_read_or_do_not_fit_the_index_are_refused(string parameters, string? culprit)
    {
        using var response = await _worker.GetAsync($"/api/search?q=a&{parameters}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
        Assert.Equal(culprit, problem.TryGetProperty("parameter", out var named) ? named.GetString() : null);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task A_document_is_had_by_its_path_however_that_is_encoded()
    {
        foreach (var path in (string[])["/api/documents/deep%20er/three%20%26%20four.txt", "/api/documents/deep%20er%2Fthree%20%26%20four.txt"])
        {
            var document = await _worker.GetJsonAsync(path);

            Assert.Equal("deep er/three & four.txt", document.GetProperty("path").GetString());
            Assert.Equal("Новости из города", document.GetProperty("title").GetString());
            Assert.Contains("Колонна", document.GetProperty("text").GetString(), StringComparison.Ordinal);
            Assert.Equal("utf-8", document.GetProperty("fields").GetProperty("encoding").GetString());
        }
    }

    [Theory]
    [InlineData("/api/documents/gone.txt", HttpStatusCode.NotFound)]
    [InlineData("/api/documents/..%2F..%2F..%2Fetc%2Fpasswd", HttpStatusCode.NotFound)]
    [InlineData("/api/documents/%2Fetc%2Fpasswd", HttpStatusCode.NotFound)]
    [InlineData("/api/documents/", HttpStatusCode.BadRequest)]
    [InlineData("/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("/nothing.html", HttpStatusCode.NotFound)]
    [InlineData("/api/search", HttpStatusCode.BadRequest)]
    [InlineData("/api/search?q=x&top=-1", HttpStatusCode.BadRequest)]
    [InlineData("/api/search?q=x&from=no", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_answered_is_said_in_one_form(string path, HttpStatusCode status)
    {
        using var response = await _worker.GetAsync(path);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    [Theory]
    [InlineData("\"unclosed (( AND OR [ TO")]
    [InlineData("***")]
    [InlineData("title:")]
    [InlineData("\\")]
    [InlineData("\0\u0001\uFFFF")]
    [InlineData("a^^2 ~~ [* TO")]
    public async Task Garbage_is_answered_like_any_query(string query)
    {
        using var response = await _worker.GetAsync($"/api/search?q={Uri.EscapeDataString(query)}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task What_could_be_taken_for_html_is_escaped_in_the_answer()
    {
        using var response = await _worker.GetAsync("/api/search?q=Idlib");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Contains("Idlib", text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', text);
        Assert.DoesNotContain('>', text);
    }

    [Fact]
    public async Task The_status_lists_what_failed()
    {
        File.WriteAllBytes(_home["files/bad.txt"], [0, 1, 2]);
        await _worker.UntilAsync(async () => (await _worker.GetJsonAsync("/api/status")).GetProperty("failures").GetArrayLength() == 1, TimeSpan.FromSeconds(10));

        var status = await _worker.GetJsonAsync("/api/status");
        var failure = status.GetProperty("failures")[0];

        Assert.Equal(4, status.GetProperty("documents").GetInt32());
        Assert.Equal("bad.txt", failure.GetProperty("path").GetString());
        Assert.Equal("Binary", failure.GetProperty("kind").GetString());
    }

    private static IEnumerable<JsonElement> Segments(JsonElement hit) =>
        hit.GetProperty("passages").EnumerateArray().SelectMany(passage => passage.EnumerateArray());

    private static IEnumerable<string> Paths(JsonElement answer) =>
        answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("path").GetString()!);

    private static List<(string Value, int Count)> Counts(JsonElement answer, int facet) =>
        [.. answer.GetProperty("facets")[facet].GetProperty("values").EnumerateArray().Select(value => (value.GetProperty("value").GetString()!, value.GetProperty("count").GetInt32()))];
}
