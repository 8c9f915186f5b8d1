using System.Globalization;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene41;

/// <summary>The open files .doc, .pos and .pay of a segment, with their headers checked (format chapters 1.1 and 8).</summary>
internal sealed class PostingsFiles : IDisposable
{
    public const string TermsHeader = "Lucene41PostingsWriterTerms";
    public const string DocsHeader = "Lucene41PostingsWriterDoc";
    public const string PositionsHeader = "Lucene41PostingsWriterPos";
    public const string PayloadsHeader = "Lucene41PostingsWriterPay";
    public const string DocsExtension = "doc";
    public const string PositionsExtension = "pos";
    public const string PayloadsExtension = "pay";
    public const int VersionWithLongs = 1;
    public const int VersionWithChecksum = 2;
    public const int CurrentVersion = VersionWithChecksum;

    private readonly List<IndexInput> _inputs = [];

    private PostingsFiles()
    {
    }

    public IndexInput Docs => _inputs[0];

    public IndexInput? Positions { get; private set; }

    public IndexInput? Payloads { get; private set; }

    /// <summary>The version that all three files have.</summary>
    public int Version { get; private set; }

    public static PostingsFiles Open(SegmentReadState state)
    {
        var files = new PostingsFiles();
        try
        {
            files.Version = files.Open(state, DocsExtension, DocsHeader, 0, CurrentVersion);
            if (state.FieldInfos.HasPositions)
            {
                files.Open(state, PositionsExtension, PositionsHeader, files.Version, files.Version);
                files.Positions = files._inputs[^1];
                if (state.FieldInfos.HasPayloads || state.FieldInfos.HasOffsets)
                {
                    files.Open(state, PayloadsExtension, PayloadsHeader, files.Version, files.Version);
                    files.Payloads = files._inputs[^1];
                }
            }

            return files;
        }
        catch
        {
            files.Dispose();
            throw;
        }
    }

    /// <summary>Checks what the terms dictionary says of the postings: its second header and the block size.</summary>
    public static void CheckTermsHeader(ref ByteReader reader)
    {
        CodecHeader.CheckHeader(ref reader, TermsHeader, 0, CurrentVersion);
        var blockSize = reader.ReadVInt();
        if (blockSize != ForUtil.BlockSize)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"postings have blocks of {blockSize}, expected {ForUtil.BlockSize}"));
    }

    /// <summary>Reads the table of packings at the start of .doc.</summary>
    public ForUtil ReadForUtil()
    {
        var reader = Docs.OpenReader();
        CodecHeader.CheckHeader(ref reader, DocsHeader, 0, CurrentVersion);
        return ForUtil.Read(ref reader);
    }

    public void CheckIntegrity()
    {
        if (Version < VersionWithChecksum)
            return;
        foreach (var input in _inputs)
            CodecHeader.VerifyChecksum(input);
    }

    public void Dispose()
    {
        foreach (var input in _inputs)
            input.Dispose();
    }

    private int Open(SegmentReadState state, string extension, string header, int minimum, int maximum)
    {
        var input = state.Directory.OpenInput(IndexFileNames.SegmentFileName(state.Segment.Name, state.Suffix, extension));
        _inputs.Add(input);
        var reader = input.OpenReader();
        var version = CodecHeader.CheckHeader(ref reader, header, minimum, maximum);
        if (version >= VersionWithChecksum)
            CodecHeader.CheckFooter(input);
        return version;
    }
}
