namespace SearchCore.Codecs.BlockTree;

/// <summary>Names and numbers that reader and writer of the terms dictionary share (format chapters 1.1 and 7).</summary>
internal static class BlockTreeFormat
{
    public const string TermsHeader = "BLOCK_TREE_TERMS_DICT";
    public const string IndexHeader = "BLOCK_TREE_TERMS_INDEX";
    public const string TermsExtension = "tim";
    public const string IndexExtension = "tip";
    public const int VersionWithDirectoryAtEnd = 1;
    public const int VersionWithLongs = 2;
    public const int VersionWithChecksum = 3;
    public const int CurrentVersion = VersionWithChecksum;

    /// <summary>In a block code: the block is the first of several.</summary>
    public const int IsFloor = 1;

    /// <summary>In a block code: the block has terms, not only sub-blocks.</summary>
    public const int HasTerms = 2;

    /// <summary>How many bits the two flags of a block code take.</summary>
    public const int FlagBits = 2;

    /// <summary>The most bytes a term may have.</summary>
    public const int MaxTermLength = 32766;

    /// <summary>How many 64-bit numbers a term's metadata start with: one per postings file that the field uses.</summary>
    public static int LongsCount(FieldInfo field)
    {
        if (field.IndexOptions < IndexOptions.DocsAndFreqsAndPositions)
            return 1;
        return field.HasPayloads || field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets ? 3 : 2;
    }
}
