namespace SearchCore.Store;

/// <summary>The lock of an index' one writer. Disposing it gives it back.</summary>
public abstract class WriteLock : IDisposable
{
    /// <summary>The lock's file name, as every Lucene has it.</summary>
    public const string FileName = "write.lock";

    /// <summary>Checks that the lock is still ours.</summary>
    /// <exception cref="IOException">The lock was taken away, for one because its file was deleted.</exception>
    public abstract void EnsureHeld();

    /// <summary>Gives the lock back.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives the lock back.</summary>
    /// <param name="disposing">Whether this comes from <see cref="Dispose()"/>.</param>
    protected abstract void Dispose(bool disposing);
}
