namespace SearchCore.Names;

/// <summary>How the words of a name that is looked for hang together.</summary>
public enum NameWordOperator
{
    /// <summary>They stand side by side in their order, or written as one word.</summary>
    Phrase,

    /// <summary>All are there, anywhere.</summary>
    All,

    /// <summary>At least one is there; more count more.</summary>
    Any,
}
