namespace SearchCore.Search.Queries;

/// <summary>How a document is scored that has several terms of a group.</summary>
public enum TermGroupScoring
{
    /// <summary>By the term that earns most.</summary>
    Best,

    /// <summary>As if all were one word: by the sum of the frequencies, each times its term's weight.</summary>
    Sum,
}
