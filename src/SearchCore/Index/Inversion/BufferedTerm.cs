namespace SearchCore.Index.Inversion;

/// <summary>What is known in memory of one term of one field. The current document is written to the stream only when it is complete.</summary>
/// <remarks>64 bytes, the size of a cache line: with very many terms, what indexing waits for is memory.</remarks>
internal struct BufferedTerm
{
    /// <summary>The first eight bytes of the term, so that most terms are recognized without another look into memory.</summary>
    public ulong Prefix;

    /// <summary>Where the term's length and bytes lie in the pool.</summary>
    public int TextAddress;

    /// <summary>The number of documents, the current one included.</summary>
    public int DocFreq;

    /// <summary>The document that was added to last.</summary>
    public int LastDoc;

    /// <summary>The distance of <see cref="LastDoc"/> from the document before it (or from 0).</summary>
    public int LastDocDelta;

    /// <summary>How often <see cref="LastDoc"/> has the term.</summary>
    public int Freq;

    public int LastPosition;

    public int LastStartOffset;

    public ByteStream Docs;

    public ByteStream Positions;

    /// <summary>How many bytes the term has; 255 for more.</summary>
    public byte ShortLength;
}
