using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Packed;
using static SearchCore.Codecs.Lucene42.Lucene42NormsFormat;

namespace SearchCore.Codecs.Lucene42;

/// <summary>Writes norms (.nvm and .nvd, format chapter 9).</summary>
internal sealed class Lucene42NormsWriter : NormsConsumer
{
    private const int BlockSize = 4096;
    private const int TableBits = 8;
    private readonly IndexOutput _data;
    private readonly IndexOutput _metadata;
    private readonly ByteBuffer _buffer = new();

    public Lucene42NormsWriter(SegmentWriteState state)
    {
        _data = state.Directory.CreateOutput(
            IndexFileNames.SegmentFileName(state.Segment.Name, state.Suffix, DataExtension));
        try
        {
            _metadata = state.Directory.CreateOutput(
                IndexFileNames.SegmentFileName(state.Segment.Name, state.Suffix, MetadataExtension));
            CodecHeader.WriteHeader(_data, DataHeader, VersionFooter);
            CodecHeader.WriteHeader(_metadata, MetadataHeader, VersionFooter);
        }
        catch
        {
            _metadata?.Dispose();
            _data.Dispose();
            throw;
        }
    }

    public override void Write(FieldInfo field, ReadOnlySpan<long> values)
    {
        var summary = new NumericSummary(values);
        var form = Choose(summary);
        _metadata.WriteVInt(field.Number);
        _metadata.WriteByte(0);
        _metadata.WriteInt64(_data.FilePointer);
        _metadata.WriteByte((byte)form);
        if (form != Form.Bytes)
            _metadata.WriteVInt(PackedInts.Version);
        _buffer.Clear();
        WriteValues(values, summary, form);
        _data.WriteBytes(_buffer.Written);
    }

    public override void Finish()
    {
        _metadata.WriteVInt(EndOfFields);
        CodecHeader.WriteFooter(_metadata);
        CodecHeader.WriteFooter(_data);
    }

    public override void Dispose()
    {
        _metadata.Dispose();
        _data.Dispose();
    }

    private static Form Choose(NumericSummary summary)
    {
        if (summary.FitsTable)
            return summary.Min >= sbyte.MinValue && summary.Max <= sbyte.MaxValue ? Form.Bytes : Form.Table;
        return summary.Divisor > 1 ? Form.Divided : Form.Delta;
    }

    private void WriteValues(ReadOnlySpan<long> values, NumericSummary summary, Form form)
    {
        switch (form)
        {
            case Form.Bytes:
                var bytes = _buffer.Append(values.Length);
                for (var i = 0; i < values.Length; i++)
                    bytes[i] = (byte)values[i];
                break;
            case Form.Table:
                WriteTable(values, summary.Table());
                break;
            case Form.Divided:
                _buffer.WriteInt64(summary.Min);
                _buffer.WriteInt64((long)summary.Divisor);
                _buffer.WriteVInt(BlockSize);
                BlockPacked.Encode(summary.Quotients(values), BlockSize, _buffer);
                break;
            default:
                _buffer.WriteVInt(BlockSize);
                BlockPacked.Encode(values, BlockSize, _buffer);
                break;
        }
    }

    private void WriteTable(ReadOnlySpan<long> values, long[] table)
    {
        _buffer.WriteVInt(table.Length);
        foreach (var value in table)
            _buffer.WriteInt64(value);
        _buffer.WriteVInt(PackedInts.FormatId);
        _buffer.WriteVInt(TableBits);
        foreach (var value in values)
            _buffer.WriteByte((byte)Array.BinarySearch(table, value));
    }
}
