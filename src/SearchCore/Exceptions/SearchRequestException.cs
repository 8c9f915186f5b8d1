namespace SearchCore.Exceptions;

/// <summary>A part of a search request does not fit the index: a field that is not there, a value that is none, a token of another search.</summary>
/// <remarks>It is the fault of who asks, not of the program or the index. What a query text holds is never a reason.</remarks>
public sealed class SearchRequestException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which part, what it was and what was expected.</param>
    public SearchRequestException(string message)
        : base(message)
    {
    }
}
