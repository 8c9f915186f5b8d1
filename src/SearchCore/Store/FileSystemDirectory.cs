using Microsoft.Win32.SafeHandles;
using SearchCore.Exceptions;

namespace SearchCore.Store;

/// <summary>Keeps an index in a folder. Lucene's names for this are FSDirectory and MMapDirectory.</summary>
/// <remarks>
/// The folder is made when the first file is written. Keep foreign files out of it: writers of the Lucene family delete
/// what looks like an index file and is not part of the index. Safe for many threads.
/// </remarks>
public sealed class FileSystemDirectory : IndexDirectory
{
    // Delete: an index file may be deleted while somebody reads it. Write: Windows asks for it when a mapped file is synced.
    private const FileShare Sharing = FileShare.ReadWrite | FileShare.Delete;

    private readonly FileReadMode _readMode;

    /// <summary>Stands for a folder, which need not exist yet.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="readMode">How files are read.</param>
    public FileSystemDirectory(string path, FileReadMode readMode = FileReadMode.MemoryMap)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Location = Path.GetFullPath(path);
        _readMode = readMode;
    }

    /// <summary>The full path of the folder.</summary>
    public override string Location { get; }

    /// <inheritdoc/>
    /// <exception cref="IOException">The path is that of a file, or the folder may not be read.</exception>
    public override IReadOnlyList<string> ListAll()
    {
        if (!Directory.Exists(Location))
            return File.Exists(Location) ? throw NotAFolder() : [];
        try
        {
            return [.. Directory.EnumerateFiles(Location).Select(path => Path.GetFileName(path))];
        }
        catch (UnauthorizedAccessException denied)
        {
            throw Denied("read", denied);
        }
    }

    /// <inheritdoc/>
    public override bool FileExists(string name) => File.Exists(PathOf(name));

    /// <inheritdoc/>
    public override long FileLength(string name)
    {
        var info = new FileInfo(PathOf(name));
        return info.Exists ? info.Length : throw NotFound(name);
    }

    /// <inheritdoc/>
    public override IndexOutput CreateOutput(string name)
    {
        EnsureFolder();
        try
        {
            var handle = File.OpenHandle(PathOf(name), FileMode.CreateNew, FileAccess.Write, FileShare.Read);
            return new FileSystemIndexOutput(name, handle);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw Denied("written to", denied);
        }
        catch (IOException) when (FileExists(name))
        {
            throw new IOException(
                $"The file '{name}' is already in the index folder '{Location}'; an index file is written only once.");
        }
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file may not be read, or is too big to be copied into memory.</exception>
    public override IndexInput OpenInput(string name)
    {
        var handle = OpenExisting(name, FileAccess.Read);
        try
        {
            var length = RandomAccess.GetLength(handle);
            if (_readMode == FileReadMode.MemoryMap && length > 0)
                return MappedIndexInput.Map(name, handle, length);
            var bytes = ReadAll(name, handle, length);
            handle.Dispose();
            return new ByteArrayIndexInput(name, bytes);
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override void DeleteFile(string name)
    {
        var path = PathOf(name);
        if (!File.Exists(path))
            throw NotFound(name);
        try
        {
            File.Delete(path);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw Denied("written to", denied);
        }
    }

    /// <inheritdoc/>
    public override void Rename(string source, string destination) =>
        File.Move(PathOf(source), PathOf(destination), overwrite: true);

    /// <inheritdoc/>
    public override void Sync(IReadOnlyCollection<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (var name in names)
        {
            using var handle = OpenExisting(name, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }

    /// <inheritdoc/>
    public override void SyncMetadata() => DirectorySync.Sync(Location);

    /// <inheritdoc/>
    public override WriteLock ObtainWriteLock()
    {
        EnsureFolder();
        try
        {
            return FileSystemWriteLock.Obtain(Location);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw Denied("written to", denied);
        }
    }

    private static byte[] ReadAll(string name, SafeFileHandle handle, long length)
    {
        if (length > Array.MaxLength)
            throw new IOException(
                $"The file '{name}' has {length} bytes, too many to copy into memory. Open the folder with {nameof(FileReadMode)}.{nameof(FileReadMode.MemoryMap)}.");
        var bytes = GC.AllocateUninitializedArray<byte>((int)length);
        for (var done = 0; done < bytes.Length;)
        {
            var read = RandomAccess.Read(handle, bytes.AsSpan(done), done);
            if (read == 0)
                throw new IndexCorruptException(name, $"it was cut from {length} to {done} bytes while it was read");
            done += read;
        }

        return bytes;
    }

    private SafeFileHandle OpenExisting(string name, FileAccess access)
    {
        try
        {
            return File.OpenHandle(PathOf(name), FileMode.Open, access, Sharing);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw NotFound(name);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw Denied("read", denied);
        }
    }

    private void EnsureFolder()
    {
        if (Directory.Exists(Location))
            return;
        if (File.Exists(Location))
            throw NotAFolder();
        try
        {
            Directory.CreateDirectory(Location);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw Denied("created", denied);
        }
    }

    /// <summary>The path of a file. Names also come out of index files, so they must not lead out of the folder.</summary>
    private string PathOf(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name is "." or ".." || name.AsSpan().ContainsAny('/', '\\', ':') || name.Contains('\0', StringComparison.Ordinal))
            throw new ArgumentException($"'{name}' is not the plain name of an index file.", nameof(name));
        return Path.Combine(Location, name);
    }

    private FileNotFoundException NotFound(string name) =>
        new($"The index folder '{Location}' has no file '{name}'.", name);

    private IOException NotAFolder() => new($"'{Location}' is a file. An index needs a folder of its own.");

    private IOException Denied(string what, Exception denied) => new(
        $"The index folder '{Location}' cannot be {what}: {denied.Message} Give the process the right to it, or choose another folder.",
        denied);
}
