using SearchCore.Store;

namespace SearchCore.Tests.Infrastructure;

/// <summary>
/// A directory in memory that forgets in a crash what a disk may forget: the contents of files that were not synced, and the newest
/// creations, renamings and deletions since the folder was synced. Belongs to one thread.
/// </summary>
internal sealed class CrashingDirectory : IndexDirectory
{
    private readonly Dictionary<string, Content> _current = new(StringComparer.Ordinal);
    private readonly List<Action<Dictionary<string, Content>>> _pending = [];
    private Dictionary<string, Content> _durable = new(StringComparer.Ordinal);

    public override string Location => "(crashing)";

    /// <summary>What is found after a crash now. The chance decides what of the unsynced has reached the disk.</summary>
    public InMemoryDirectory Crash(Random chance)
    {
        var survivors = new Dictionary<string, Content>(_durable, StringComparer.Ordinal);
        foreach (var change in _pending.Take(chance.Next(_pending.Count + 1)))
            change(survivors);
        var directory = new InMemoryDirectory();
        foreach (var (name, content) in survivors)
        {
            var bytes = content.IsSynced ? content.Bytes : content.Bytes[..chance.Next(content.Bytes.Length + 1)];
            using var output = directory.CreateOutput(name);
            output.WriteBytes(bytes);
        }

        return directory;
    }

    public override IReadOnlyList<string> ListAll() => [.. _current.Keys];

    public override bool FileExists(string name) => _current.ContainsKey(name);

    public override long FileLength(string name) => Find(name).Bytes.Length;

    public override IndexOutput CreateOutput(string name)
    {
        if (_current.ContainsKey(name))
            throw new IOException($"'{name}' is there already.");
        var content = new Content();
        Change(files => files[name] = content);
        return new Output(content, name);
    }

    public override IndexInput OpenInput(string name)
    {
        // A copy, so that the input does not depend on what becomes of the directory.
        using var copy = new InMemoryDirectory();
        using (var output = copy.CreateOutput(name))
            output.WriteBytes(Find(name).Bytes);
        return copy.OpenInput(name);
    }

    public override void DeleteFile(string name)
    {
        Find(name);
        Change(files => files.Remove(name));
    }

    public override void Rename(string source, string destination)
    {
        Find(source);
        Change(files =>
        {
            files.Remove(source, out var content);
            files[destination] = content!;
        });
    }

    public override void Sync(IReadOnlyCollection<string> names)
    {
        foreach (var name in names)
            Find(name).IsSynced = true;
    }

    public override void SyncMetadata()
    {
        _durable = new Dictionary<string, Content>(_current, StringComparer.Ordinal);
        _pending.Clear();
    }

    public override WriteLock ObtainWriteLock() => new NoLock();

    private void Change(Action<Dictionary<string, Content>> change)
    {
        change(_current);
        _pending.Add(change);
    }

    private Content Find(string name) =>
        _current.TryGetValue(name, out var content) ? content : throw new FileNotFoundException($"No file '{name}'.", name);

    private sealed class Content
    {
        public byte[] Bytes { get; set; } = [];

        public bool IsSynced { get; set; }
    }

    private sealed class Output(Content content, string name) : IndexOutput(name)
    {
        protected override void WriteToFile(ReadOnlySpan<byte> bytes) => content.Bytes = [.. content.Bytes, .. bytes];

        protected override void CloseFile()
        {
        }
    }

    private sealed class NoLock : WriteLock
    {
        public override void EnsureHeld()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
