using SearchCore.Codecs.Lucene41;
using SearchCore.Store;

namespace SearchCore.Codecs.Impacts;

/// <summary>The file .imp: what dynamic pruning needs to know of postings and norms, beside the files that every Lucene reads.</summary>
/// <remarks>
/// Other Lucenes keep the file with its segment but never look at it, and do not write one for the segments they merge, so a reader
/// does without where it is missing. It names the number of documents and the checksum of the .doc file it was made from, which survive
/// that the segment is copied under another name. All numbers are those of format chapter 1:
/// <code>
/// header("SearchCoreImpacts", 0)
/// i32 document count, i64 checksum in the footer of .doc
/// for each term of more than 128 documents in a field with frequencies and norms of one byte:
///     vint length, groups: for each 32 blocks of 128 documents
///         vint last document - that of the group before (first: 0), vint length of the group's blocks, impacts
///     blocks: for each block
///         vint last document - that of the block before (first of the term: 0), impacts
/// table: for each term, ascending: i64 place of its documents in .doc, i64 place of its groups here
/// i32 number of terms, i64 place of the table
/// footer
///
/// impacts: vint count, then by falling norm and rising frequency, each: u8 norm, vint frequency - the one before (first: 0)
/// </code>
/// </remarks>
internal static class ImpactsFile
{
    public const string HeaderName = "SearchCoreImpacts";
    public const string Extension = "imp";
    public const int Version = 0;

    /// <summary>How many blocks a group has.</summary>
    public const int GroupSize = 32;

    /// <summary>Terms of so many documents or fewer have no impacts.</summary>
    public const int MaxDocFreqWithout = ForUtil.BlockSize;

    /// <summary>How many bytes an entry of the table takes.</summary>
    public const int TableEntrySize = 2 * sizeof(long);

    /// <summary>How many bytes stand between the table and the footer.</summary>
    public const int TrailerSize = sizeof(int) + sizeof(long);

    /// <summary>How many blocks the postings of a term have.</summary>
    public static int BlockCount(int docFreq) => (int)(((long)docFreq + ForUtil.BlockSize - 1) / ForUtil.BlockSize);

    public static string Name(string segment, string suffix) => IndexFileNames.SegmentFileName(segment, suffix, Extension);

    /// <summary>The checksum that binds the file to its postings.</summary>
    public static long ChecksumOf(IndexInput docs) => CodecHeader.CheckFooter(docs);
}
