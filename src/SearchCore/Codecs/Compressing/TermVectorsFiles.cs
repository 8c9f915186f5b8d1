namespace SearchCore.Codecs.Compressing;

/// <summary>Names, versions and numbers of the .tvd and .tvx files (format chapter 6).</summary>
internal static class TermVectorsFiles
{
    // The names really are those of stored fields; the extension tells them apart.
    public const string DataHeader = StoredFieldsFiles.DataHeader;
    public const string IndexHeader = StoredFieldsFiles.IndexHeader;
    public const int VersionFooter = 1;
    public const int ChunkSize = 4096;
    public const int MaxDocsPerChunk = 128;
    public const int BlockSize = 64;
    public const int FlagBits = 3;

    /// <summary>The largest number of distinct fields less one that the first byte of a chunk has room for.</summary>
    public const int MaxInlineFields = 7;

    public const int FieldNumberBits = 5;

    public static string DataName(string segmentName) => IndexFileNames.SegmentFileName(segmentName, string.Empty, "tvd");

    public static string IndexName(string segmentName) => IndexFileNames.SegmentFileName(segmentName, string.Empty, "tvx");
}
