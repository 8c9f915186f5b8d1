using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>A directory that remembers which files were created through it: the files of a segment that is being written.</summary>
internal sealed class TrackingDirectory(IndexDirectory inner) : IndexDirectory
{
    private readonly HashSet<string> _created = new(StringComparer.Ordinal);

    /// <summary>The names of the files created, and not deleted again.</summary>
    public IReadOnlyCollection<string> Created => _created;

    public override string Location => inner.Location;

    public override IReadOnlyList<string> ListAll() => inner.ListAll();

    public override bool FileExists(string name) => inner.FileExists(name);

    public override long FileLength(string name) => inner.FileLength(name);

    public override IndexOutput CreateOutput(string name)
    {
        _created.Add(name);
        return inner.CreateOutput(name);
    }

    public override IndexInput OpenInput(string name) => inner.OpenInput(name);

    public override void DeleteFile(string name)
    {
        inner.DeleteFile(name);
        _created.Remove(name);
    }

    public override void Rename(string source, string destination)
    {
        inner.Rename(source, destination);
        _created.Remove(source);
        _created.Add(destination);
    }

    public override void Sync(IReadOnlyCollection<string> names) => inner.Sync(names);

    public override void SyncMetadata() => inner.SyncMetadata();

    public override WriteLock ObtainWriteLock() => inner.ObtainWriteLock();
}
