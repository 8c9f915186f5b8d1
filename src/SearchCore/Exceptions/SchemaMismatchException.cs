namespace SearchCore.Exceptions;

/// <summary>An index was made with another schema than the one it is opened with, so its documents have other words.</summary>
public sealed class SchemaMismatchException : SearchCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="location">The index.</param>
    /// <param name="difference">What is different.</param>
    public SchemaMismatchException(string location, string difference)
        : base(
            $"The index '{location}' was made with another schema: {difference}. " +
            "Index the documents again into a new place, or accept the change and live with words of both kinds.")
    {
        Location = location;
    }

    /// <summary>The index.</summary>
    public string Location { get; }
}
