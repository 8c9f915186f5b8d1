namespace SearchCore.Exceptions;

/// <summary>A writer met an error it cannot go on after (a full disk, an I/O error) and closed itself.</summary>
/// <remarks>The last commit is intact; what came after it is lost. Remove the cause and open a new writer.</remarks>
public sealed class IndexWriterFailedException : SearchCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="location">The writer's index.</param>
    /// <param name="cause">What went wrong.</param>
    public IndexWriterFailedException(string location, Exception cause)
        : base(
            $"The writer of the index '{location}' closed itself after an error: {cause?.Message} " +
            "The last commit is intact; what came after it is lost. Remove the cause and open a new writer.",
            cause)
    {
        Location = location;
    }

    /// <summary>The writer's index.</summary>
    public string Location { get; }
}
