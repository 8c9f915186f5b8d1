namespace SearchCore.Codecs;

/// <summary>How much the index keeps about each term of a field; each value keeps what the one before it keeps, and more.</summary>
public enum IndexOptions
{
    /// <summary>The field is not indexed.</summary>
    None,

    /// <summary>Which documents have the term.</summary>
    Docs,

    /// <summary>Also how often each of them has it.</summary>
    DocsAndFreqs,

    /// <summary>Also at which token positions: what phrases need.</summary>
    DocsAndFreqsAndPositions,

    /// <summary>Also at which characters of the text.</summary>
    DocsAndFreqsAndPositionsAndOffsets,
}
