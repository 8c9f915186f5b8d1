using System.Globalization;
using SearchCore.Util;
using SearchCore.Util.Packed;

namespace SearchCore.Codecs.Compressing;

/// <summary>A chunk of term vectors with its columns unpacked (format chapter 6). Safe for many threads, because it does not change.</summary>
internal sealed class VectorChunk
{
    private readonly string _resource;
    private readonly VectorField[] _fields = [];
    private readonly int[] _fieldEnds;
    private readonly long[] _prefixLengths = [];
    private readonly long[] _suffixLengths = [];
    private readonly long[] _freqs = [];
    private readonly long[] _positions = [];
    private readonly long[] _starts = [];
    private readonly long[] _lengths = [];
    private readonly long[] _payloadLengths = [];
    private readonly byte[] _bytes = [];

    /// <summary>Unpacks a chunk, whose documents' numbers were read and checked.</summary>
    public VectorChunk(ref ByteReader reader, int docBase, int docCount)
    {
        DocBase = docBase;
        DocCount = docCount;
        _resource = reader.Resource;
        var fieldCounts = ReadFieldCounts(ref reader, docCount);
        _fieldEnds = ToEnds(ref reader, fieldCounts);
        var fieldCount = _fieldEnds[^1];
        if (fieldCount == 0)
            return;

        var fields = VectorField.ReadAll(ref reader, fieldCount, out var distinctCount, out var distinctOf);
        _fields = fields;
        var termCount = fields.Sum(field => (long)field.TermCount);
        _prefixLengths = ReadBlocks(ref reader, termCount, "prefixes");
        _suffixLengths = ReadBlocks(ref reader, termCount, "suffixes");
        _freqs = ReadBlocks(ref reader, termCount, "frequencies");
        CountOccurrences(ref reader);
        _positions = ReadBlocks(ref reader, CountOf(VectorFlags.Positions), "positions");
        if (fields.Any(field => field.Flags.HasFlag(VectorFlags.Offsets)))
        {
            var charsPerTerm = new float[distinctCount];
            foreach (ref var value in charsPerTerm.AsSpan())
                value = BitConverter.Int32BitsToSingle(reader.ReadInt32());
            for (var i = 0; i < fields.Length; i++)
                fields[i].CharsPerTerm = charsPerTerm[distinctOf[i]];
            _starts = ReadBlocks(ref reader, CountOf(VectorFlags.Offsets), "offsets");
            _lengths = ReadBlocks(ref reader, CountOf(VectorFlags.Offsets), "lengths");
        }

        _payloadLengths = ReadBlocks(ref reader, CountOf(VectorFlags.Payloads), "payloads");
        PlaceColumns(ref reader);
        _bytes = Unpack(ref reader);
    }

    public int DocBase { get; }

    public int DocCount { get; }

    public bool Contains(int doc) => doc >= DocBase && doc < DocBase + DocCount;

    /// <summary>The fields of a document, with their vectors.</summary>
    public IEnumerable<(int Number, TermVector Vector)> Fields(int doc)
    {
        var index = doc - DocBase;
        for (var i = index == 0 ? 0 : _fieldEnds[index - 1]; i < _fieldEnds[index]; i++)
            yield return (_fields[i].Number, MakeVector(_fields[i]));
    }

    private static long[] ReadFieldCounts(ref ByteReader reader, int docCount) => docCount == 1
        ? [reader.ReadVIntNonNegative("the number of fields")]
        : ReadBlocks(ref reader, docCount, "documents");

    private static long[] ReadBlocks(ref ByteReader reader, long count, string what)
    {
        // Each block takes a byte at least, so a forged count does not make us allocate more than the file could fill.
        if (count > Math.Min((long)reader.Remaining * TermVectorsFiles.BlockSize, Array.MaxLength / sizeof(long)))
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"{count} {what} do not fit into {reader.Remaining} bytes"));
        var values = new long[count];
        BlockPacked.Decode(ref reader, TermVectorsFiles.BlockSize, values);
        return values;
    }

    /// <summary>Sums counts up; none may be negative, nor the sum larger than what is left to read.</summary>
    private static int[] ToEnds(ref ByteReader reader, ReadOnlySpan<long> counts)
    {
        var ends = new int[counts.Length];
        var sum = 0L;
        for (var i = 0; i < counts.Length; i++)
        {
            sum += Checked(ref reader, counts[i]);
            if (sum > reader.Remaining * 8L)
                reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"{sum} fields do not fit into {reader.Remaining} bytes"));
            ends[i] = (int)sum;
        }

        return ends;
    }

    private static int Checked(ref ByteReader reader, long count)
    {
        if (count is < 0 or > int.MaxValue)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a count or length is {count}"));
        return (int)count;
    }

    private static int[] Slice(long[] column, int first, int count)
    {
        var values = new int[count];
        for (var i = 0; i < count; i++)
            values[i] = (int)column[first + i];
        return values;
    }

    private void CountOccurrences(ref ByteReader reader)
    {
        var term = 0;
        foreach (ref var field in _fields.AsSpan())
        {
            field.FirstTerm = term;
            var sum = 0L;
            for (var end = term + field.TermCount; term < end; term++)
            {
                _freqs[term] = Checked(ref reader, _freqs[term] + 1);
                sum += _freqs[term];
            }

            field.OccurrenceCount = Checked(ref reader, sum);
        }
    }

    private long CountOf(VectorFlags flag) =>
        _fields.Where(field => field.Flags.HasFlag(flag)).Sum(field => (long)field.OccurrenceCount);

    /// <summary>Finds where each field's part of each column starts, and of the packed bytes: all terms of a document, then all its payloads.</summary>
    private void PlaceColumns(ref ByteReader reader)
    {
        var (position, offset, payload) = (0, 0, 0);
        var start = 0L;
        var first = 0;
        foreach (var end in _fieldEnds)
        {
            foreach (ref var field in _fields.AsSpan(first, end - first))
            {
                field.FirstPosition = position;
                field.FirstOffset = offset;
                field.FirstPayload = payload;
                position += field.CountIf(VectorFlags.Positions);
                offset += field.CountIf(VectorFlags.Offsets);
                payload += field.CountIf(VectorFlags.Payloads);
                field.TermBytesStart = start;
                start += SumLengths(ref reader, _suffixLengths, field.FirstTerm, field.TermCount);
            }

            foreach (ref var field in _fields.AsSpan(first, end - first))
            {
                field.PayloadBytesStart = start;
                start += SumLengths(ref reader, _payloadLengths, field.FirstPayload, field.CountIf(VectorFlags.Payloads));
            }

            first = end;
        }
    }

    private static long SumLengths(ref ByteReader reader, long[] lengths, int first, int count)
    {
        var sum = 0L;
        foreach (var length in lengths.AsSpan(first, count))
            sum += Checked(ref reader, length);
        return sum;
    }

    private byte[] Unpack(ref ByteReader reader)
    {
        var total = SumLengths(ref reader, _suffixLengths, 0, _suffixLengths.Length) +
            SumLengths(ref reader, _payloadLengths, 0, _payloadLengths.Length);
        if (total > Math.Min((long)reader.Remaining * Lz4.MaxRatio, Array.MaxLength))
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"{reader.Remaining} bytes cannot be unpacked into {total}"));
        var bytes = new byte[total];
        Lz4.Decompress(ref reader, bytes);
        return bytes;
    }

    private TermVector MakeVector(VectorField field)
    {
        var occurrenceEnds = new int[field.TermCount];
        var occurrence = 0;
        for (var i = 0; i < field.TermCount; i++)
            occurrenceEnds[i] = occurrence += (int)_freqs[field.FirstTerm + i];
        var (terms, termEnds) = MakeTerms(field);
        var positions = Slice(_positions, field.FirstPosition, field.CountIf(VectorFlags.Positions));
        var starts = Slice(_starts, field.FirstOffset, field.CountIf(VectorFlags.Offsets));
        var lengths = Slice(_lengths, field.FirstOffset, starts.Length);
        for (var i = 0; i < field.TermCount; i++)
        {
            var (first, end) = (i == 0 ? 0 : occurrenceEnds[i - 1], occurrenceEnds[i]);
            var termLength = termEnds[i] - (i == 0 ? 0 : termEnds[i - 1]);
            if (starts.Length > 0)
                UndoOffsets(field.CharsPerTerm, positions, starts, lengths, first, end, termLength);
            for (var j = first + 1; j < end && positions.Length > 0; j++)
                positions[j] += positions[j - 1];
        }

        var payloadEnds = Slice(_payloadLengths, field.FirstPayload, field.CountIf(VectorFlags.Payloads));
        for (var i = 1; i < payloadEnds.Length; i++)
            payloadEnds[i] += payloadEnds[i - 1];
        var payloads = payloadEnds.Length == 0
            ? []
            : _bytes.AsSpan((int)field.PayloadBytesStart, payloadEnds[^1]).ToArray();
        return new TermVector(field.Flags, terms, termEnds, occurrenceEnds, positions, starts, lengths, payloads, payloadEnds);
    }

    /// <summary>Offsets are kept as the difference to what the positions let expect, in single precision as every Lucene computes it.</summary>
    private static void UndoOffsets(
        float charsPerTerm, int[] positionDeltas, int[] starts, int[] lengths, int first, int end, int termLength)
    {
        for (var i = first; i < end; i++)
        {
            var expected = positionDeltas.Length == 0 ? 0 : (int)(charsPerTerm * positionDeltas[i]);
            starts[i] += expected + (i == first ? 0 : starts[i - 1]);
            lengths[i] += termLength;
        }
    }

    /// <summary>Puts the terms together, each of which is kept as its difference to the one before.</summary>
    private (byte[] Bytes, int[] Ends) MakeTerms(VectorField field)
    {
        var ends = new int[field.TermCount];
        var total = 0L;
        for (var i = 0; i < field.TermCount; i++)
        {
            var (prefix, suffix) = (_prefixLengths[field.FirstTerm + i], _suffixLengths[field.FirstTerm + i]);
            var before = i == 0 ? 0 : ends[i - 1] - (i == 1 ? 0 : ends[i - 2]);
            total += prefix + suffix;
            if (prefix < 0 || prefix > before || total > Array.MaxLength)
                throw new Exceptions.IndexCorruptException(
                    _resource, $"a term shares {prefix} bytes with the one before, which has {before}");
            ends[i] = (int)total;
        }

        var bytes = new byte[total];
        var source = (int)field.TermBytesStart;
        for (var i = 0; i < field.TermCount; i++)
        {
            var (prefix, suffix) = ((int)_prefixLengths[field.FirstTerm + i], (int)_suffixLengths[field.FirstTerm + i]);
            var start = i == 0 ? 0 : ends[i - 1];
            var before = i < 2 ? 0 : ends[i - 2];
            bytes.AsSpan(before, prefix).CopyTo(bytes.AsSpan(start));
            _bytes.AsSpan(source, suffix).CopyTo(bytes.AsSpan(start + prefix));
            source += suffix;
        }

        return (bytes, ends);
    }
}
