using Microsoft.Extensions.Logging.Abstractions;
using SearchCore.Sync.Tests.Infrastructure;
using SearchCore.Sync.Watching;

namespace SearchCore.Sync.Tests.Watching;

public sealed class FolderWatcherTests
{
    private readonly ChangeSignal _signal = new();

    [Theory]
    [InlineData("create")]
    [InlineData("edit")]
    [InlineData("rename")]
    [InlineData("delete")]
    [InlineData("create deep")]
    public async Task A_change_gives_a_hint(string change)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt", "one");
        Directory.CreateDirectory(folder["deep"]);
        using var watcher = Watch(folder.Path);

        switch (change)
        {
            case "create": folder.Write("b.txt", "two"); break;
            case "edit": folder.Write("a.txt", "three"); break;
            case "rename": File.Move(file, folder["c.txt"]); break;
            case "delete": File.Delete(file); break;
            case "create deep": folder.Write("deep/d.txt", "four"); break;
        }

        Assert.True(await IsToldAsync());
    }

    [Fact]
    public async Task A_folder_that_comes_later_is_watched_from_then_on()
    {
        using var parent = new TemporaryFolder();
        using var watcher = Watch(parent["folder"]);

        Directory.CreateDirectory(parent["folder"]);
        watcher.Ensure();
        parent.Write("folder/a.txt", "one");

        Assert.True(await IsToldAsync());
    }

    private FolderWatcher Watch(string folder)
    {
        var watcher = new FolderWatcher(folder, TimeSpan.FromMinutes(1), _signal, NullLogger.Instance);
        watcher.Ensure();
        return watcher;
    }

    private Task<bool> IsToldAsync() => _signal.WaitAsync(TimeSpan.FromSeconds(5), TimeProvider.System, CancellationToken.None);
}
