namespace SearchCore.Sync.Extraction;

/// <summary>A file does not have the form that its extractor expects.</summary>
public sealed class ExtractionException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="kind">What is wrong, in one word.</param>
    /// <param name="reason">What is wrong, in a sentence.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ExtractionException(SyncFailureKind kind, string reason, Exception? innerException = null)
        : base(reason, innerException)
    {
        Kind = kind;
    }

    /// <summary>What is wrong, in one word.</summary>
    public SyncFailureKind Kind { get; }
}
