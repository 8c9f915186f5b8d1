namespace SearchCore.Codecs.Lucene41;

/// <summary>A place behind a full block of documents, from which postings can be read on (format chapter 8.4).</summary>
internal struct SkipEntry
{
    /// <summary>The last document of the block.</summary>
    public int Doc;

    /// <summary>Where in .doc the next block is.</summary>
    public long DocPointer;

    /// <summary>Where in .pos the block is that has the next document's first position.</summary>
    public long PositionPointer;

    /// <summary>How many positions of that block belong to earlier documents.</summary>
    public int PositionsToSkip;

    /// <summary>How many payload bytes belong to those positions.</summary>
    public int PayloadBytesToSkip;

    /// <summary>Where in .pay the data of that block of positions are.</summary>
    public long PayloadPointer;
}
