using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using SearchCore.Sync;
using SearchCore.Worker.Hosting;
using SearchCore.Worker.Tests.Infrastructure;

namespace SearchCore.Worker.Tests;

public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public ProcessTests()
    {
        _home.Write("files/one.txt", "Raqqa on the Euphrates");
    }

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task It_says_where_it_answers_and_ends_well_when_it_is_asked_to()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var worker = Start("http://127.0.0.1:0");
        await worker.SaysAsync("SearchCore answers at http://127.0.0.1:");
        await worker.SaysAsync("1 added");

        var start = TimeProvider.System.GetTimestamp();
        worker.Terminate();

        Assert.Equal((int)ExitCode.Success, await worker.EndAsync());
        Assert.InRange(TimeProvider.System.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.Contains("everything is on disk", worker.Output, StringComparison.Ordinal);
        await using var index = await SearchIndex.OpenAsync(_home["data"], FolderSchema.Schema);
        Assert.NotNull(index.Get("one.txt"));
    }

    [Fact]
    public async Task An_address_that_is_taken_ends_it_with_a_clear_error()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        using var worker = Start($"http://127.0.0.1:{port}");

        Assert.Equal((int)ExitCode.AddressInUse, await worker.EndAsync());
        Assert.Matches($"127.0.0.1:{port}.*--address", Regex.Replace(worker.Output, @"\s+", " "));
    }

    [Theory]
    [InlineData("--folder", "gone", "does not exist")]
    [InlineData("--address", "http://0.0.0.0:0", "set ApiKey")]
    [InlineData("--SearchCore:MaxTop", "many", "MaxTop")]
    [InlineData("--SearchCore:Sync:DeleteGuardShare", "7", "DeleteGuardShare is 7")]
    [InlineData("--foldr", "x", "--foldr is not known")]
    public async Task A_wrong_option_ends_it_with_the_option_named(string option, string value, string said)
    {
        using var worker = new WorkerProcess("--folder", _home["files"], "--index", _home["data"], option, value);

        Assert.Equal((int)ExitCode.InvalidOptions, await worker.EndAsync());
        Assert.Contains(said, worker.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_home["data"]));
    }

    [Fact]
    public async Task Help_is_given_without_starting()
    {
        using var worker = new WorkerProcess("--help");

        Assert.Equal((int)ExitCode.Success, await worker.EndAsync());
        Assert.Contains("--folder <path>", worker.Output, StringComparison.Ordinal);
    }

    private WorkerProcess Start(string address) => new("--folder", _home["files"], "--index", _home["data"], "--address", address);
}
