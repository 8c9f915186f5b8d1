namespace SearchCore.Exceptions;

/// <summary>A file of an index is intact but of a format or version that this library does not read.</summary>
public sealed class IndexFormatException : SearchCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="resource">The file that was not understood.</param>
    /// <param name="reason">What was found, and what would have been understood.</param>
    public IndexFormatException(string resource, string reason)
        : base($"The index file '{resource}' has an unsupported format: {reason}")
    {
        Resource = resource;
    }

    /// <summary>The file that was not understood.</summary>
    public string Resource { get; }
}
