namespace SearchCore.Exceptions;

/// <summary>A snapshot cannot go where it was told to, because something else is there that would be lost.</summary>
public sealed class SnapshotException : SearchCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="location">Where the snapshot was to go.</param>
    /// <param name="reason">What is there.</param>
    public SnapshotException(string location, string reason)
        : base($"Nothing can be copied to '{location}': {reason} Take another folder, or empty this one.")
    {
    }
}
