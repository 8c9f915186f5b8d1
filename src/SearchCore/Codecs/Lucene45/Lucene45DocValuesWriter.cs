using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Packed;
using static SearchCore.Codecs.Lucene45.Lucene45DocValuesFormat;

namespace SearchCore.Codecs.Lucene45;

/// <summary>Writes doc values (.dvm and .dvd, format chapter 10).</summary>
internal sealed class Lucene45DocValuesWriter : DocValuesConsumer
{
    private readonly IndexOutput _data;
    private readonly IndexOutput _metadata;
    private readonly int _docCount;
    private readonly ByteBuffer _buffer = new();

    public Lucene45DocValuesWriter(SegmentWriteState state)
    {
        _docCount = state.Segment.DocCount;
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

    public override void WriteNumeric(FieldInfo field, ReadOnlySpan<long> values, BitSet? docsWithField)
    {
        var summary = new NumericSummary(values);
        if (summary.FitsTable && PackedInts.BitsRequired(summary.Table().Length - 1) < summary.SpreadBits)
            WriteTable(field, values, summary.Table(), WriteBits(docsWithField));
        else if (summary.Divisor > 1)
            WriteDivided(field, values, summary, WriteBits(docsWithField));
        else
            WriteDifferences(field, values, WriteBits(docsWithField));
    }

    public override void WriteBinary(FieldInfo field, BinaryDocValues values, BitSet? docsWithField)
    {
        var missingOffset = WriteBits(docsWithField);
        var offset = _data.FilePointer;
        var ends = new long[_docCount];
        var (min, max) = (int.MaxValue, int.MinValue);
        for (var doc = 0; doc < _docCount; doc++)
        {
            var value = values.Get(doc);
            min = Math.Min(min, value.Length);
            max = Math.Max(max, value.Length);
            _data.WriteBytes(value);
            ends[doc] = _data.FilePointer - offset;
        }

        var form = min == max ? BinaryForm.Fixed : BinaryForm.Variable;
        WriteBinaryEntry(field, form, missingOffset, min, max, _docCount, offset);
        if (form == BinaryForm.Variable)
            WriteAddresses(ends);
    }

    public override void WriteSorted(FieldInfo field, IReadOnlyList<Utf8Term> dictionary, ReadOnlySpan<int> ords)
    {
        WriteEntryStart(field, Kind.Sorted);
        WriteDictionary(field, dictionary);
        WriteDifferences(field, ToLongs(ords), NoneMissing);
    }

    public override void WriteSortedSet(FieldInfo field, IReadOnlyList<Utf8Term> dictionary, ReadOnlySpan<int> ords, ReadOnlySpan<int> ends)
    {
        WriteEntryStart(field, Kind.SortedSet);
        if (TryTakeSingles(ords, ends, out var singles))
        {
            _metadata.WriteVInt((int)SetForm.SingleValued);
            WriteSorted(field, dictionary, singles);
            return;
        }

        _metadata.WriteVInt((int)SetForm.WithEnds);
        WriteDictionary(field, dictionary);
        WriteDifferences(field, ToLongs(ords), NoneMissing);
        WriteNumericEntry(field, NumericForm.Delta, NoneMissing, ends.Length);
        _buffer.Clear();
        MonotonicPacked.Encode(ToLongs(ends), BlockSize, _buffer);
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

    private static long[] ToLongs(ReadOnlySpan<int> values)
    {
        var longs = new long[values.Length];
        for (var i = 0; i < values.Length; i++)
            longs[i] = values[i];
        return longs;
    }

    /// <summary>The one value of each document, or -1; false when some document has two.</summary>
    private static bool TryTakeSingles(ReadOnlySpan<int> ords, ReadOnlySpan<int> ends, out int[] singles)
    {
        singles = new int[ends.Length];
        var start = 0;
        for (var doc = 0; doc < ends.Length; doc++)
        {
            if (ends[doc] - start > 1)
                return false;
            singles[doc] = ends[doc] > start ? ords[start] : -1;
            start = ends[doc];
        }

        return true;
    }

    private void WriteEntryStart(FieldInfo field, Kind kind)
    {
        _metadata.WriteVInt(field.Number);
        _metadata.WriteByte((byte)kind);
    }

    private void WriteNumericEntry(FieldInfo field, NumericForm form, long missingOffset, long count)
    {
        WriteEntryStart(field, Kind.Numeric);
        _metadata.WriteVInt((int)form);
        _metadata.WriteInt64(missingOffset);
        _metadata.WriteVInt(PackedInts.Version);
        _metadata.WriteInt64(_data.FilePointer);
        _metadata.WriteVLong(count);
        _metadata.WriteVInt(BlockSize);
    }

    private void WriteTable(FieldInfo field, ReadOnlySpan<long> values, long[] table, long missingOffset)
    {
        WriteNumericEntry(field, NumericForm.Table, missingOffset, values.Length);
        _metadata.WriteVInt(table.Length);
        foreach (var value in table)
            _metadata.WriteInt64(value);
        var places = new long[values.Length];
        for (var i = 0; i < values.Length; i++)
            places[i] = Array.BinarySearch(table, values[i]);
        _buffer.Clear();
        PackedInts.Encode(places, PackedInts.BitsRequired(table.Length - 1), _buffer);
        _data.WriteBytes(_buffer.Written);
    }

    private void WriteDivided(FieldInfo field, ReadOnlySpan<long> values, NumericSummary summary, long missingOffset)
    {
        WriteNumericEntry(field, NumericForm.Divided, missingOffset, values.Length);
        _metadata.WriteInt64(summary.Min);
        _metadata.WriteInt64((long)summary.Divisor);
        WriteBlocks(summary.Quotients(values));
    }

    private void WriteDifferences(FieldInfo field, ReadOnlySpan<long> values, long missingOffset)
    {
        WriteNumericEntry(field, NumericForm.Delta, missingOffset, values.Length);
        WriteBlocks(values);
    }

    private void WriteBlocks(ReadOnlySpan<long> values)
    {
        _buffer.Clear();
        BlockPacked.Encode(values, BlockSize, _buffer);
        _data.WriteBytes(_buffer.Written);
    }

    private void WriteBinaryEntry(
        FieldInfo field, BinaryForm form, long missingOffset, int minLength, int maxLength, long count, long offset)
    {
        WriteEntryStart(field, Kind.Binary);
        _metadata.WriteVInt((int)form);
        _metadata.WriteInt64(missingOffset);
        _metadata.WriteVInt(minLength);
        _metadata.WriteVInt(maxLength);
        _metadata.WriteVLong(count);
        _metadata.WriteInt64(offset);
    }

    private void WriteAddresses(ReadOnlySpan<long> addresses)
    {
        _metadata.WriteInt64(_data.FilePointer);
        _metadata.WriteVInt(PackedInts.Version);
        _metadata.WriteVInt(BlockSize);
        _buffer.Clear();
        MonotonicPacked.Encode(addresses, BlockSize, _buffer);
        _data.WriteBytes(_buffer.Written);
    }

    /// <summary>Writes sorted strings: as they are when all have the same length, else each as its difference to the one before.</summary>
    private void WriteDictionary(FieldInfo field, IReadOnlyList<Utf8Term> dictionary)
    {
        var offset = _data.FilePointer;
        var (min, max) = (int.MaxValue, int.MinValue);
        foreach (var term in dictionary)
        {
            min = Math.Min(min, term.Span.Length);
            max = Math.Max(max, term.Span.Length);
        }

        var form = min == max ? BinaryForm.Fixed : BinaryForm.Prefix;
        WriteBinaryEntry(field, form, NoneMissing, min, max, dictionary.Count, offset);
        if (form == BinaryForm.Fixed)
        {
            foreach (var term in dictionary)
                _data.WriteBytes(term.Span);
            return;
        }

        var starts = new List<long>();
        for (var i = 0; i < dictionary.Count; i++)
        {
            var isWhole = i % PrefixInterval == 0;
            if (isWhole)
                starts.Add(_data.FilePointer - offset);
            var term = dictionary[i].Span;
            var shared = isWhole ? 0 : term.CommonPrefixLength(dictionary[i - 1].Span);
            _data.WriteVInt(shared);
            _data.WriteVInt(term.Length - shared);
            _data.WriteBytes(term[shared..]);
        }

        _metadata.WriteVInt(PrefixInterval);
        WriteAddresses([.. starts]);
    }

    private long WriteBits(BitSet? docsWithField)
    {
        if (docsWithField is null)
            return NoneMissing;
        var offset = _data.FilePointer;
        _data.WriteBytes(docsWithField.ToBytes());
        return offset;
    }
}
