namespace SearchCore.Exceptions;

/// <summary>Another writer, in this or in another process, holds the write lock of the index.</summary>
public sealed class IndexLockedException : SearchCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="location">The index whose lock is held.</param>
    /// <param name="holder">Who holds it (process, host, since when), or null when that cannot be told.</param>
    /// <param name="innerException">What the operating system said.</param>
    public IndexLockedException(string location, string? holder, Exception? innerException = null)
        : base(
            $"The index '{location}' is locked for writing by {holder ?? "a holder that left no name"}. " +
            "Close that writer, or open the index for reading only.",
            innerException)
    {
        Location = location;
        Holder = holder;
    }

    /// <summary>The index whose lock is held.</summary>
    public string Location { get; }

    /// <summary>Who holds the lock (process, host, since when), or null when that cannot be told.</summary>
    public string? Holder { get; }
}
