namespace SearchCore.Exceptions;

/// <summary>A document could not be indexed. Nothing of it is in the index, and the writer goes on with others.</summary>
public sealed class DocumentRejectedException : SearchCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="field">The field at fault.</param>
    /// <param name="reason">What is wrong with it, what was expected, and what to do.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public DocumentRejectedException(string field, string reason, Exception? innerException = null)
        : base($"The document was not added because of its field '{field}': {reason}", innerException)
    {
        Field = field;
    }

    /// <summary>The field at fault.</summary>
    public string Field { get; }
}
