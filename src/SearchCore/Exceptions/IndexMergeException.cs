namespace SearchCore.Exceptions;

/// <summary>Segments could not be merged, for one because the disk is full. Nothing is lost: they stay as they were.</summary>
public sealed class IndexMergeException : SearchCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="location">The index.</param>
    /// <param name="segments">The names of the segments that were to become one.</param>
    /// <param name="cause">What went wrong.</param>
    public IndexMergeException(string location, IReadOnlyList<string> segments, Exception cause)
        : base(
            $"Merging the segments {string.Join(", ", segments)} of the index '{location}' failed: {cause.Message} " +
            "They stay as they were. Make room on the disk, if that is the cause; merging is tried again after the next commit.",
            cause)
    {
        Segments = segments;
    }

    /// <summary>The names of the segments that were to become one.</summary>
    public IReadOnlyList<string> Segments { get; }
}
