using System.Buffers;
using System.Collections.Concurrent;
using SearchCore.Exceptions;

namespace SearchCore.Store;

/// <summary>Keeps an index in memory: for tests, for small short-lived indexes, for trying things out.</summary>
/// <remarks>A file may have up to 2 GB. Nothing is durable. Safe for many threads.</remarks>
public sealed class InMemoryDirectory : IndexDirectory
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private InMemoryLock? _lock;

    /// <inheritdoc/>
    public override string Location => "(memory)";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ListAll() => [.. _files.Keys];

    /// <inheritdoc/>
    public override bool FileExists(string name) => _files.ContainsKey(name);

    /// <inheritdoc/>
    public override long FileLength(string name) => Find(name).Length;

    /// <inheritdoc/>
    public override IndexOutput CreateOutput(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!_files.TryAdd(name, []))
            throw new IOException($"The file '{name}' is already in the index; an index file is written only once.");
        return new Output(this, name);
    }

    /// <inheritdoc/>
    public override IndexInput OpenInput(string name) => new ByteArrayIndexInput(name, Find(name));

    /// <inheritdoc/>
    public override void DeleteFile(string name)
    {
        if (!_files.TryRemove(name, out _))
            throw NotFound(name);
    }

    /// <inheritdoc/>
    public override void Rename(string source, string destination)
    {
        if (!_files.TryRemove(source, out var bytes))
            throw NotFound(source);
        _files[destination] = bytes;
    }

    /// <inheritdoc/>
    public override void Sync(IReadOnlyCollection<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (var name in names)
            Find(name);
    }

    /// <inheritdoc/>
    public override void SyncMetadata()
    {
    }

    /// <inheritdoc/>
    public override WriteLock ObtainWriteLock()
    {
        var taken = new InMemoryLock(this);
        return Interlocked.CompareExchange(ref _lock, taken, null) is null
            ? taken
            : throw new IndexLockedException(Location, "another writer of this process");
    }

    private static FileNotFoundException NotFound(string name) =>
        new($"The index has no file '{name}'.", name);

    private byte[] Find(string name) => _files.TryGetValue(name, out var bytes) ? bytes : throw NotFound(name);

    private sealed class Output(InMemoryDirectory directory, string name) : IndexOutput(name)
    {
        private readonly ArrayBufferWriter<byte> _bytes = new();

        protected override void WriteToFile(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

        protected override void CloseFile() => directory._files[Name] = _bytes.WrittenSpan.ToArray();
    }

    private sealed class InMemoryLock(InMemoryDirectory directory) : WriteLock
    {
        public override void EnsureHeld()
        {
            if (!ReferenceEquals(directory._lock, this))
                throw new IOException("The write lock of the index in memory was given back.");
        }

        protected override void Dispose(bool disposing) =>
            Interlocked.CompareExchange(ref directory._lock, null, this);
    }
}
