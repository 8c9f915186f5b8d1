namespace SearchCore.Codecs.Compressing;

/// <summary>Names and versions of the .fdt and .fdx files (format chapter 5).</summary>
internal static class StoredFieldsFiles
{
    public const string DataHeader = "Lucene41StoredFieldsData";
    public const string IndexHeader = "Lucene41StoredFieldsIndex";
    public const int VersionBigChunks = 1;
    public const int VersionFooter = 2;

    public static string DataName(string segmentName) => IndexFileNames.SegmentFileName(segmentName, string.Empty, "fdt");

    public static string IndexName(string segmentName) => IndexFileNames.SegmentFileName(segmentName, string.Empty, "fdx");
}
