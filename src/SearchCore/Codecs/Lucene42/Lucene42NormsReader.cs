using System.Collections.Frozen;
using System.Globalization;
using SearchCore.Exceptions;
using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Packed;
using static SearchCore.Codecs.Lucene42.Lucene42NormsFormat;

namespace SearchCore.Codecs.Lucene42;

/// <summary>Reads norms (.nvm and .nvd, format chapter 9).</summary>
internal sealed class Lucene42NormsReader : NormsProducer
{
    private readonly IndexInput _data;
    private readonly int _docCount;
    private readonly int _version;
    private readonly FrozenDictionary<int, NumericDocValues> _norms;

    public Lucene42NormsReader(SegmentReadState state)
    {
        _docCount = state.Segment.DocCount;
        _data = state.Directory.OpenInput(
            IndexFileNames.SegmentFileName(state.Segment.Name, state.Suffix, DataExtension));
        try
        {
            using var metadata = state.Directory.OpenInput(
                IndexFileNames.SegmentFileName(state.Segment.Name, state.Suffix, MetadataExtension));
            var reader = CodecHeader.OpenWhole(metadata, MetadataHeader, VersionFooter, VersionFooter, out _version);
            var dataReader = _data.OpenReader();
            CodecHeader.CheckHeader(ref dataReader, DataHeader, _version, _version);
            if (_version >= VersionFooter)
                CodecHeader.CheckFooter(_data);
            _norms = ReadFields(ref reader, state.FieldInfos).ToFrozenDictionary();
        }
        catch
        {
            _data.Dispose();
            throw;
        }
    }

    public override NumericDocValues GetNorms(FieldInfo field) => _norms.TryGetValue(field.Number, out var norms)
        ? norms
        : throw new IndexCorruptException(_data.Name, $"it has no norms of the field '{field.Name}'");

    public override void CheckIntegrity()
    {
        if (_version >= VersionFooter)
            CodecHeader.VerifyChecksum(_data);
    }

    public override void Dispose() => _data.Dispose();

    private Dictionary<int, NumericDocValues> ReadFields(ref ByteReader reader, FieldInfos fieldInfos)
    {
        var norms = new Dictionary<int, NumericDocValues>();
        for (int number; (number = reader.ReadVInt()) != EndOfFields;)
        {
            if (!fieldInfos.TryGet(number, out var field) || !field.HasNorms)
                reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"there are norms of field {number}, which has none"));
            var type = reader.ReadByte();
            if (type != 0)
                reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"the norms of field {number} are of type {type}, expected 0"));
            var offset = reader.ReadInt64();
            var form = (Form)reader.ReadByte();
            if (form != Form.Bytes)
                PackedInts.CheckVersion(ref reader);
            norms[number] = Open(ref reader, form, offset);
        }

        CodecHeader.CheckEnd(ref reader);
        return norms;
    }

    private NumericDocValues Open(ref ByteReader reader, Form form, long offset)
    {
        if (form == Form.Bytes)
        {
            _data.GetSpan(offset, _docCount);
            return new ByteNorms(_data, offset, _docCount);
        }

        var data = new ByteReader(_data.GetSpanFrom(offset), _data.Name, offset);
        switch (form)
        {
            case Form.Delta:
                return new BlockPackedNumbers(OpenBlocks(ref data));
            case Form.Divided:
                var (min, divisor) = (data.ReadInt64(), data.ReadInt64());
                return new BlockPackedNumbers(OpenBlocks(ref data), min, divisor);
            case Form.Table:
                return OpenTable(ref data);
            default:
                reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"norms have form {(int)form}, expected 0 to 3"));
                return null;
        }
    }

    private BlockPackedValues OpenBlocks(ref ByteReader data)
    {
        var blockSize = data.ReadVInt();
        return BlockPackedValues.Open(_data, data.FilePosition, _docCount, blockSize);
    }

    private PackedTable OpenTable(ref ByteReader data)
    {
        var size = data.ReadVInt();
        if (size is < 0 or > NumericSummary.MaxTableSize)
            data.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a table has {size} values, expected {NumericSummary.MaxTableSize} at most"));
        var table = new long[size];
        for (var i = 0; i < size; i++)
            table[i] = data.ReadInt64();
        var (formatId, bits) = (data.ReadVInt(), data.ReadVInt());
        var isSingleBlock = formatId == PackedSingleBlock.FormatId && PackedSingleBlock.Supports(bits);
        if (!isSingleBlock && (formatId != PackedInts.FormatId || bits is < 1 or > PackedInts.MaxBits))
            data.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"packed form {formatId} with {bits} bits is not known"));
        var length = isSingleBlock ? PackedSingleBlock.ByteCount(_docCount, bits) : PackedInts.ByteCount(_docCount, bits);
        if (length > data.Remaining)
            data.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"{_docCount} norms do not fit into {data.Remaining} bytes"));
        return new PackedTable(_data, table, formatId, bits, data.FilePosition, (int)length);
    }
}
