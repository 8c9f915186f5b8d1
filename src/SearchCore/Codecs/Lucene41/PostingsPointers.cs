namespace SearchCore.Codecs.Lucene41;

/// <summary>Where the postings of a term are: what the terms dictionary keeps per term for the postings files (format chapter 8.1).</summary>
internal struct PostingsPointers
{
    /// <summary>Says that there is no such thing.</summary>
    public const int None = -1;

    /// <summary>Where the term's documents start in .doc.</summary>
    public long DocStart;

    /// <summary>Where its positions start in .pos.</summary>
    public long PositionStart;

    /// <summary>Where its payloads and offsets start in .pay.</summary>
    public long PayloadStart;

    /// <summary>How far from <see cref="PositionStart"/> the last full block of positions ends, when there is one and more positions.</summary>
    public long LastPositionBlockOffset;

    /// <summary>How far from <see cref="DocStart"/> the skip data are, when there are more documents than one block.</summary>
    public long SkipOffset;

    /// <summary>The document of a term that is in one only; nothing stands in .doc for it.</summary>
    public int SingletonDoc;
}
