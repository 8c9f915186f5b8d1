namespace SearchCore.Sync.Tests.Infrastructure;

/// <summary>A folder, an index that follows it, and faults and time as a test wants them.</summary>
internal sealed class FollowedFolder : IAsyncDisposable
{
    private readonly TemporaryFolder _home = new();

    private FollowedFolder()
    {
        Options = new SyncOptions { Folder = _home["files"] };
        Directory.CreateDirectory(Options.Folder);
    }

    public SyncOptions Options { get; }

    public FaultyExtractor Extractor { get; } = new();

    public ManualClock Clock { get; } = new();

    public SearchIndex Index { get; private set; } = null!;

    public FolderSynchronizer Synchronizer { get; private set; } = null!;

    public string this[string relative] => Path.Combine(Options.Folder, relative);

    public static async Task<FollowedFolder> CreateAsync()
    {
        var folder = new FollowedFolder();
        await folder.OpenAsync();
        return folder;
    }

    public void Write(string relative, string text) => _home.Write(Path.Combine("files", relative), text);

    public void Write(string relative, byte[] bytes) => _home.Write(Path.Combine("files", relative), bytes);

    public Task<SyncReport> SynchronizeAsync(SyncCheck check = SyncCheck.Fingerprints) =>
        Synchronizer.SynchronizeAsync(check, null);

    /// <summary>The paths of the files that a query finds.</summary>
    public string[] Find(string query) =>
        [.. Index.Search(query, top: 100).Hits.Select(hit => hit.Key!).Order(StringComparer.Ordinal)];

    /// <summary>Closes the index and opens it again, as a restart does.</summary>
    public async Task RestartAsync()
    {
        await CloseAsync();
        await OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _home.Dispose();
    }

    private async Task OpenAsync()
    {
        Index = await SearchIndex.OpenAsync(_home["index"], FolderSchema.Schema);
        Synchronizer = new FolderSynchronizer(Index, Options, [Extractor], clock: Clock);
    }

    private async Task CloseAsync()
    {
        Synchronizer.Dispose();
        await Index.DisposeAsync();
    }
}
