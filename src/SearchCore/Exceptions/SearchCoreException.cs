namespace SearchCore.Exceptions;

/// <summary>The base of every exception that SearchCore throws about an index, a query or a document.</summary>
/// <remarks>Misuse by the calling code (a null argument, a disposed object) is reported with the usual .NET exceptions.</remarks>
public class SearchCoreException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, with what, what was expected and what to do.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public SearchCoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
