using System.Net;
using SearchCore.Worker.Tests.Infrastructure;

namespace SearchCore.Worker.Tests;

public sealed class SecurityTests : IDisposable
{
    private const string Key = "a-key-of-16-letters";
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/search.js")]
    [InlineData("/suggest.js")]
    [InlineData("/api/suggest?q=a")]
    [InlineData("/api/search?q=x")]
    [InlineData("/api/search")]
    [InlineData("/nothing")]
    [InlineData("/health/live")]
    public async Task Every_answer_has_the_headers_that_protect_its_reader(string path)
    {
        await using var worker = await RunningWorker.StartAsync(_home);
        using var response = await worker.GetAsync(path);

        var policy = Header(response, "Content-Security-Policy");
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/search.js", "text/javascript")]
    [InlineData("/style.css", "text/css")]
    [InlineData("/icon.svg", "image/svg+xml")]
    public async Task The_page_loads_nothing_from_elsewhere_and_writes_no_html(string path, string type)
    {
        await using var worker = await RunningWorker.StartAsync(_home);
        using var response = await worker.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("https://", text, StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script>|onclick=|style=\"", text);
    }

    [Fact]
    public async Task A_page_that_did_not_change_is_not_sent_again()
    {
        await using var worker = await RunningWorker.StartAsync(_home);
        using var first = await worker.GetAsync("/");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await worker.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    public async Task A_name_that_was_pointed_at_this_machine_is_not_answered(string host)
    {
        await using var worker = await RunningWorker.StartAsync(_home);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/search?q=x");
        request.Headers.Host = host;

        using var response = await worker.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Only_reading_is_answered()
    {
        await using var worker = await RunningWorker.StartAsync(_home);

        using var response = await worker.Client.DeleteAsync(new Uri("/api/documents/a.txt", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("/api/search?q=x", null, HttpStatusCode.Unauthorized)]
    [InlineData("/API/search?q=x", null, HttpStatusCode.Unauthorized)]
    [InlineData("/api/status", "another-key-of-letters", HttpStatusCode.Unauthorized)]
    [InlineData("/api/documents/a.txt", "", HttpStatusCode.Unauthorized)]
    [InlineData("/api/search?q=x", Key, HttpStatusCode.OK)]
    [InlineData("/", null, HttpStatusCode.OK)]
    [InlineData("/health/ready", null, HttpStatusCode.OK)]
    public async Task With_a_key_the_api_is_for_who_has_it(string path, string? sent, HttpStatusCode status)
    {
        await using var worker = await RunningWorker.StartAsync(_home, $"SearchCore:ApiKey={Key}");
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (sent is not null)
            request.Headers.Add("X-Api-Key", sent);

        using var response = await worker.Client.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(',', response.Headers.GetValues(name));
}
