namespace SearchCore;

/// <summary>What a suggestion is made of.</summary>
public enum SuggestionKind
{
    /// <summary>What was typed, with its last word completed.</summary>
    Word,

    /// <summary>A whole stored value that has the words.</summary>
    Value,

    /// <summary>A name of the index that was typed in another spelling or script.</summary>
    Variant,
}
