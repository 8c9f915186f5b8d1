using SearchCore.Store;

namespace SearchCore.Tests.Infrastructure;

/// <summary>A directory that remembers which files it was told to make durable.</summary>
internal sealed class SyncRecordingDirectory(IndexDirectory inner) : IndexDirectory
{
    private readonly List<string> _synced = [];

    public override string Location => inner.Location;

    /// <summary>The files synced since the last call, in order of their names.</summary>
    public IReadOnlyList<string> TakeSynced()
    {
        string[] taken = [.. _synced.Order(StringComparer.Ordinal)];
        _synced.Clear();
        return taken;
    }

    public override IReadOnlyList<string> ListAll() => inner.ListAll();

    public override bool FileExists(string name) => inner.FileExists(name);

    public override long FileLength(string name) => inner.FileLength(name);

    public override IndexOutput CreateOutput(string name) => inner.CreateOutput(name);

    public override IndexInput OpenInput(string name) => inner.OpenInput(name);

    public override void DeleteFile(string name) => inner.DeleteFile(name);

    public override void Rename(string source, string destination) => inner.Rename(source, destination);

    public override void Sync(IReadOnlyCollection<string> names)
    {
        _synced.AddRange(names);
        inner.Sync(names);
    }

    public override void SyncMetadata() => inner.SyncMetadata();

    public override WriteLock ObtainWriteLock() => inner.ObtainWriteLock();
}
