using SearchCore.Exceptions;

namespace SearchCore.Store;

/// <summary>The place where an index keeps its files: a flat set of names, each file written once and never changed.</summary>
/// <remarks>Lucene's name for this is Directory. Safe for many threads.</remarks>
public abstract class IndexDirectory : IDisposable
{
    /// <summary>Where the files are, for messages.</summary>
    public abstract string Location { get; }

    /// <summary>The names of all files, in no order.</summary>
    /// <returns>The names; none when the place does not exist yet.</returns>
    public abstract IReadOnlyList<string> ListAll();

    /// <summary>Whether a file is there.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns>True when it is.</returns>
    public abstract bool FileExists(string name);

    /// <summary>The length of a file in bytes.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns>The length.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public abstract long FileLength(string name);

    /// <summary>Starts a new file.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns>The file, to be written and disposed.</returns>
    /// <exception cref="IOException">A file of that name is there already, or the place cannot be written to.</exception>
    public abstract IndexOutput CreateOutput(string name);

    /// <summary>Opens a file for reading.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns>The file, to be disposed after the last span of it was used.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public abstract IndexInput OpenInput(string name);

    /// <summary>Deletes a file. Inputs that have it open keep working.</summary>
    /// <param name="name">The file's name.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public abstract void DeleteFile(string name);

    /// <summary>Gives a file another name, in one step that a crash cannot split; a file that has the new name is replaced.</summary>
    /// <param name="source">The name it has.</param>
    /// <param name="destination">The name it gets.</param>
    public abstract void Rename(string source, string destination);

    /// <summary>Makes the contents of files durable: after this they survive a power failure.</summary>
    /// <param name="names">The files' names.</param>
    public abstract void Sync(IReadOnlyCollection<string> names);

    /// <summary>Makes creations, deletions and renamings durable.</summary>
    public abstract void SyncMetadata();

    /// <summary>Takes the lock that keeps other writers out, in this process and in others.</summary>
    /// <returns>The lock, given back by disposing it; the operating system gives it back when the process dies.</returns>
    /// <exception cref="IndexLockedException">Somebody else holds it.</exception>
    public abstract WriteLock ObtainWriteLock();

    /// <summary>Gives back what the directory itself holds. Open inputs are not closed.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives back what the directory itself holds.</summary>
    /// <param name="disposing">Whether this comes from <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
