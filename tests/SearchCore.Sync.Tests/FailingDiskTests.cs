using SearchCore.Exceptions;
using SearchCore.Store;
using SearchCore.Sync.Tests.Infrastructure;
using SearchCore.Tests.Infrastructure;

namespace SearchCore.Sync.Tests;

public sealed class FailingDiskTests : IDisposable
{
    private const int Files = 10;
    private readonly TemporaryFolder _folder = new();

    public FailingDiskTests()
    {
        for (var i = 0; i < Files; i++)
            _folder.Write($"{i}.txt", $"Raqqa {i}");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Wherever_the_disk_fails_it_is_no_fault_of_the_files_and_the_index_goes_on_when_it_is_opened_again()
    {
        var isDone = false;
        for (var operation = 0; !isDone; operation++)
        {
            var files = new InMemoryDirectory();
            isDone = await FailAsync(files, operation);

            await using var index = SearchIndex.Open(files, FolderSchema.Schema);
            using var synchronizer = Follow(index);
            var report = await synchronizer.SynchronizeAsync();

            Assert.Empty(report.Failures);
            Assert.Equal(Files, index.Search("raqqa").TotalHits);
            Assert.Equal(Files, index.GetStatistics().DocumentCount);
        }
    }

    /// <summary>Reconciles on a disk of which an operation and all behind it fail.</summary>
    /// <returns>Whether it came to an end before that operation.</returns>
    private async Task<bool> FailAsync(InMemoryDirectory files, int operation)
    {
        var disk = new FaultyDirectory(files);
        var index = SearchIndex.Open(disk, FolderSchema.Schema);
        using var synchronizer = Follow(index);
        disk.FailFrom(disk.Operations + operation);
        try
        {
            Assert.Empty((await synchronizer.SynchronizeAsync()).Failures);
            await index.DisposeAsync();
            return true;
        }
        catch (Exception e) when (e is IOException or SearchCoreException)
        {
            Assert.Contains("Injected failure", e.Message, StringComparison.Ordinal);
            disk.Heal();
            await index.DisposeAsync();
            return false;
        }
    }

    private FolderSynchronizer Follow(SearchIndex index) => new(index, new SyncOptions { Folder = _folder.Path });
}
