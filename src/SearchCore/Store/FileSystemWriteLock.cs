using System.Collections.Concurrent;
using SearchCore.Exceptions;

namespace SearchCore.Store;

/// <summary>The write lock of an index in a folder: an operating-system lock on <c>write.lock</c>, which dies with its process.</summary>
/// <remarks>
/// Two locks are taken (format chapter 2.6). Opening the file for ourselves alone excludes .NET programs (a sharing mode on Windows, an
/// advisory <c>flock</c> elsewhere). Locking its first byte excludes Java, which uses <c>fcntl</c>. The file itself stays behind, because deleting
/// it could take it from under somebody who has just locked it.
/// </remarks>
internal sealed class FileSystemWriteLock : WriteLock
{
    // A closed handle drops every fcntl lock of the process on that file, so a second attempt in this process must not even open it.
    private static readonly ConcurrentDictionary<string, bool> HeldHere = new(StringComparer.Ordinal);

    private readonly string _folder;
    private readonly string _path;
    private readonly string _key;
    private FileStream? _file;

    private FileSystemWriteLock(string folder, string path, string key, FileStream file)
    {
        _folder = folder;
        _path = path;
        _key = key;
        _file = file;
    }

    /// <summary>Takes the lock of the index in a folder.</summary>
    public static FileSystemWriteLock Obtain(string folder)
    {
        var path = Path.Combine(folder, FileName);
        var key = new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder;
        if (!HeldHere.TryAdd(key, true))
            throw new IndexLockedException(folder, LockHolder.Read(folder) ?? "another writer of this process");
        FileStream? file = null;
        try
        {
            file = Open(folder, path);
            var taken = new FileSystemWriteLock(folder, path, key, file);
            taken.EnsureHeld();
            LockHolder.Write(folder);
            return taken;
        }
        catch
        {
            file?.Dispose();
            HeldHere.TryRemove(key, out _);
            throw;
        }
    }

    public override void EnsureHeld()
    {
        var file = _file ?? throw new ObjectDisposedException(FileName, $"The write lock of the index '{_folder}' was given back.");

        // A deleted file has the time 1601; one that was deleted and made again has another time than ours.
        if (!File.Exists(_path) || File.GetLastWriteTimeUtc(_path) != File.GetLastWriteTimeUtc(file.SafeFileHandle))
            throw new IOException(
                $"The lock file '{_path}' was deleted or replaced while a writer held it, so another writer may be at work. " +
                "Close this writer and open the index again.");
    }

    protected override void Dispose(bool disposing)
    {
        if (Interlocked.Exchange(ref _file, null) is not { } file)
            return;
        try
        {
            LockHolder.Delete(_folder);
        }
        finally
        {
            file.Dispose();
            HeldHere.TryRemove(_key, out _);
        }
    }

    private static FileStream Open(string folder, string path)
    {
        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            if (OperatingSystem.IsWindows() || OperatingSystem.IsLinux())
                file.Lock(0, 1);
            return file;
        }
        catch (IOException refused) when (IsHeldByAnother(refused))
        {
            file?.Dispose();
            throw new IndexLockedException(folder, LockHolder.Read(folder), refused);
        }
        catch
        {
            file?.Dispose();
            throw;
        }
    }

    /// <summary>Tells "somebody else has it" (EAGAIN on Linux and macOS, sharing or lock violation on Windows) from real trouble.</summary>
    private static bool IsHeldByAnother(IOException refused) => (refused.HResult & 0xFFFF) is 11 or 35 or 32 or 33;
}
