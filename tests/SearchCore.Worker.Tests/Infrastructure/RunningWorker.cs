using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using SearchCore.Worker.Hosting;

namespace SearchCore.Worker.Tests.Infrastructure;

/// <summary>A worker that answers at a port of its own and follows a folder of its own.</summary>
internal sealed class RunningWorker : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private readonly WebApplication _app;

    private RunningWorker(WebApplication app)
    {
        _app = app;
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    /// <summary>Starts a worker and waits until it is ready.</summary>
    /// <param name="home">Holds the folder <c>files</c> and the index <c>data</c>.</param>
    /// <param name="settings">More settings, such as <c>SearchCore:ApiKey=...</c>.</param>
    public static async Task<RunningWorker> StartAsync(TemporaryFolder home, params string[] settings)
    {
        Directory.CreateDirectory(home["files"]);
        string[] paths = ["--folder", home["files"], "--index", home["data"], "--address", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"];
        var app = WorkerApplication.Build([.. paths, .. settings.Select(setting => "--" + setting)]);
        await app.StartAsync();
        var worker = new RunningWorker(app);
        await worker.UntilAsync(async () => (await worker.GetAsync("/health/ready")).StatusCode == HttpStatusCode.OK, _patience);
        return worker;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<JsonElement> GetJsonAsync(string path)
    {
        using var response = await GetAsync(path);
        return JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
    }

    public Task<JsonElement> SearchAsync(string query, string more = "") => GetJsonAsync($"/api/search?q={Uri.EscapeDataString(query)}{more}");

    /// <summary>The paths of the hits of a query; none while the index is being swapped.</summary>
    public async Task<string[]> FindAsync(string query)
    {
        var answer = await SearchAsync(query, "&top=100");
        if (!answer.TryGetProperty("hits", out var hits))
            return [];
        return [.. hits.EnumerateArray().Select(hit => hit.GetProperty("path").GetString()!).Order(StringComparer.Ordinal)];
    }

    public async Task UntilAsync(Func<Task<bool>> condition, TimeSpan patience)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < patience, $"This did not come true within {patience}.");
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
