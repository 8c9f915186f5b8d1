namespace SearchCore.Index;

/// <summary>What happens to a document with a term of more bytes than the format can hold (32,766).</summary>
public enum LongTermAction
{
    /// <summary>The document is refused with a <see cref="Exceptions.DocumentRejectedException"/> that names the field.</summary>
    RejectDocument,

    /// <summary>The term is left out; its position stays counted, so that phrases do not match across it.</summary>
    SkipTerm,
}
