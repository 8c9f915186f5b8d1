using SearchCore.Store;

namespace SearchCore.Tests.Infrastructure;

/// <summary>A directory whose n-th operation fails, as on a full or dying disk; so do all behind it, until it is healed.</summary>
internal sealed class FaultyDirectory(IndexDirectory inner) : IndexDirectory
{
    private int _operations;
    private int _failFrom = int.MaxValue;
    private string? _refused;

    /// <summary>How many operations there were so far.</summary>
    public int Operations => Volatile.Read(ref _operations);

    public override string Location => "(faulty)";

    /// <summary>Lets the operation of that number, counted from 0, and all behind it fail.</summary>
    public void FailFrom(int operation) => _failFrom = operation;

    /// <summary>Lets no file be created whose name ends so.</summary>
    public void FailCreating(string suffix) => _refused = suffix;

    public void Heal()
    {
        _failFrom = int.MaxValue;
        _refused = null;
    }

    public override IReadOnlyList<string> ListAll() => Do("list", inner.ListAll);

    public override bool FileExists(string name) => inner.FileExists(name);

    public override long FileLength(string name) => Do("measure " + name, () => inner.FileLength(name));

    public override IndexOutput CreateOutput(string name) =>
        _refused is not null && name.EndsWith(_refused, StringComparison.Ordinal)
            ? throw new IOException($"Injected failure: create {name}.")
            : Do("create " + name, () => new Output(this, inner.CreateOutput(name)));

    public override IndexInput OpenInput(string name) => Do("open " + name, () => inner.OpenInput(name));

    public override void DeleteFile(string name) => Do("delete " + name, () => inner.DeleteFile(name));

    public override void Rename(string source, string destination) =>
        Do("rename " + source, () => inner.Rename(source, destination));

    public override void Sync(IReadOnlyCollection<string> names)
    {
        foreach (var name in names)
            Do("sync " + name, () => inner.Sync([name]));
    }

    public override void SyncMetadata() => Do("sync the folder", inner.SyncMetadata);

    public override WriteLock ObtainWriteLock() => inner.ObtainWriteLock();

    private void Do(string what, Action operation)
    {
        if (Interlocked.Increment(ref _operations) > _failFrom)
            throw new IOException($"Injected failure: {what}.");
        operation();
    }

    private T Do<T>(string what, Func<T> operation)
    {
        T result = default!;
        Do(what, () => { result = operation(); });
        return result;
    }

    private sealed class Output(FaultyDirectory directory, IndexOutput inner) : IndexOutput(inner.Name)
    {
        protected override void WriteToFile(ReadOnlySpan<byte> bytes)
        {
            directory.Do("write " + Name, () => { });
            inner.WriteBytes(bytes);
        }

        protected override void CloseFile()
        {
            inner.Dispose();
            directory.Do("close " + Name, () => { });
        }
    }
}
