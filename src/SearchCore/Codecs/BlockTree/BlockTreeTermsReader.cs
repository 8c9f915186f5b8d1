using System.Globalization;
using SearchCore.Codecs.Lucene41;
using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Fst;

namespace SearchCore.Codecs.BlockTree;

/// <summary>The terms dictionary of a segment: .tim, .tip and the postings behind them (format chapter 7).</summary>
internal sealed class BlockTreeTermsReader : FieldsProducer
{
    private readonly PostingsReader _postings;
    private readonly IndexInput _blocks;
    private readonly IndexInput _index;
    private readonly Dictionary<string, BlockTreeTerms> _fields = new(StringComparer.Ordinal);
    private readonly int _version;

    /// <summary>Opens the files; takes over the postings.</summary>
    public BlockTreeTermsReader(SegmentReadState state, PostingsReader postings)
    {
        _postings = postings;
        _blocks = Open(state, BlockTreeFormat.TermsExtension);
        try
        {
            _index = Open(state, BlockTreeFormat.IndexExtension);
        }
        catch
        {
            _blocks.Dispose();
            throw;
        }

        try
        {
            _version = ReadFields(state);
        }
        catch
        {
            _index.Dispose();
            _blocks.Dispose();
            throw;
        }
    }

    public override Terms? GetTerms(string field) => _fields.GetValueOrDefault(field);

    public override void CheckImpactsIntegrity() => _postings.CheckImpactsIntegrity();

    public override void CheckIntegrity()
    {
        if (_version >= BlockTreeFormat.VersionWithChecksum)
        {
            CodecHeader.VerifyChecksum(_blocks);
            CodecHeader.VerifyChecksum(_index);
        }

        _postings.CheckIntegrity();
    }

    public override void Dispose()
    {
        _index.Dispose();
        _blocks.Dispose();
        _postings.Dispose();
    }

    private static IndexInput Open(SegmentReadState state, string extension) =>
        state.Directory.OpenInput(IndexFileNames.SegmentFileName(state.Segment.Name, state.Suffix, extension));

    /// <summary>The directory's place stands at the file's end; before version 1 behind its header.</summary>
    private static ByteReader OpenDirectory(IndexInput input, ref ByteReader afterHeader, int version)
    {
        if (version < BlockTreeFormat.VersionWithDirectoryAtEnd)
            return input.OpenReader(afterHeader.ReadInt64());
        var footer = version >= BlockTreeFormat.VersionWithChecksum ? CodecHeader.FooterLength : 0;
        var end = input.OpenReader(input.Length - footer - sizeof(long));
        return input.OpenReader(end.ReadInt64());
    }

    private int ReadFields(SegmentReadState state)
    {
        var blocks = _blocks.OpenReader();
        var version = CodecHeader.CheckHeader(ref blocks, BlockTreeFormat.TermsHeader, 0, BlockTreeFormat.CurrentVersion);
        var index = _index.OpenReader();
        CodecHeader.CheckHeader(ref index, BlockTreeFormat.IndexHeader, version, version);
        if (version >= BlockTreeFormat.VersionWithChecksum)
        {
            CodecHeader.CheckFooter(_blocks);
            CodecHeader.VerifyChecksum(_index);
        }

        var directory = OpenDirectory(_blocks, ref blocks, version);
        var indexDirectory = OpenDirectory(_index, ref index, version);
        PostingsFiles.CheckTermsHeader(ref blocks);
        var count = directory.ReadVIntNonNegative("the number of fields");
        if (count > state.FieldInfos.Count)
            directory.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"{count} fields have terms, but the segment has {state.FieldInfos.Count} fields"));
        for (var i = 0; i < count; i++)
        {
            var field = ReadField(ref directory, state.FieldInfos);
            var statistics = ReadStatistics(ref directory, field, version);
            var fst = ReadFst(indexDirectory.ReadVLong());
            if (!_fields.TryAdd(field.Name, new BlockTreeTerms(field, statistics, _postings, _blocks, _index, fst)))
                directory.ThrowCorrupt($"the field '{field.Name}' has terms twice");
        }

        return version;
    }

    private static FieldInfo ReadField(ref ByteReader reader, FieldInfos fieldInfos)
    {
        var number = reader.ReadVInt();
        if (!fieldInfos.TryGet(number, out var field) || !field.IsIndexed)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"field {number} has terms, but is not an indexed field of the segment"));
        return field;
    }

    private BlockTreeStatistics ReadStatistics(ref ByteReader reader, FieldInfo field, int version)
    {
        var termCount = reader.ReadVLong();
        var rootCode = reader.ReadBytes(reader.ReadVIntNonNegative("the length of a root code")).ToArray();
        var hasFreqs = field.IndexOptions >= IndexOptions.DocsAndFreqs;
        var sumTotalTermFreq = hasFreqs ? reader.ReadVLong() : -1;
        var sumDocFreq = reader.ReadVLong();
        var docCount = reader.ReadVInt();
        if (termCount == 0 || termCount > _blocks.Length || (uint)docCount > (uint)_postings.MaxDoc || sumDocFreq < docCount || (hasFreqs && sumTotalTermFreq < sumDocFreq))
        {
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture,
                $"the statistics of field '{field.Name}' cannot be: {termCount} terms, {docCount} documents of {_postings.MaxDoc}, {sumDocFreq} postings, {sumTotalTermFreq} occurrences"));
        }

        if (version >= BlockTreeFormat.VersionWithLongs && reader.ReadVInt() != BlockTreeFormat.LongsCount(field))
            reader.ThrowCorrupt($"the metadata of field '{field.Name}' do not match its index options");
        return new BlockTreeStatistics(termCount, rootCode, sumTotalTermFreq, sumDocFreq, docCount);
    }

    private FstReader ReadFst(long offset)
    {
        var reader = _index.OpenReader(offset);
        var version = CodecHeader.CheckHeader(ref reader, FstReader.HeaderName, FstReader.MinVersion, FstReader.CurrentVersion);
        return FstReader.Read(ref reader, version);
    }
}
