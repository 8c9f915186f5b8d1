using System.Globalization;
using SearchCore.Util;
using SearchCore.Util.Packed;
using static SearchCore.Codecs.Lucene45.Lucene45DocValuesFormat;

namespace SearchCore.Codecs.Lucene45;

/// <summary>Reads the entries of a .dvm file (format chapter 10).</summary>
internal static class DocValuesMetadata
{
    /// <summary>Reads all entries up to the mark of the end.</summary>
    /// <returns>By field number, an entry of one of the four kinds.</returns>
    public static Dictionary<int, object> Read(ref ByteReader reader, int docCount)
    {
        var entries = new Dictionary<int, object>();
        for (int number; (number = reader.ReadVInt()) != EndOfFields;)
        {
            var kind = (Kind)reader.ReadByte();
            object? entry = kind switch
            {
                Kind.Numeric => ReadNumeric(ref reader, docCount),
                Kind.Binary => ReadBinary(ref reader, docCount),
                Kind.Sorted => ReadSorted(ref reader, number, docCount),
                Kind.SortedSet => ReadSortedSet(ref reader, number, docCount),
                _ => null,
            };
            if (entry is null || !entries.TryAdd(number, entry))
                reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"field {number} has an entry of kind {(int)kind}, or a second one"));
        }

        CodecHeader.CheckEnd(ref reader);
        return entries;
    }

    private static SortedEntry ReadSorted(ref ByteReader reader, int number, int docCount)
    {
        ExpectHeader(ref reader, number, Kind.Binary);
        var dictionary = ReadBinary(ref reader, count: null);
        ExpectHeader(ref reader, number, Kind.Numeric);
        return new SortedEntry(dictionary, ReadNumeric(ref reader, docCount));
    }

    private static SortedSetEntry ReadSortedSet(ref ByteReader reader, int number, int docCount)
    {
        var form = (SetForm)reader.ReadVInt();
        if (form == SetForm.SingleValued)
        {
            ExpectHeader(ref reader, number, Kind.Sorted);
            var sorted = ReadSorted(ref reader, number, docCount);
            return new SortedSetEntry(sorted.Dictionary, sorted.Ords, null);
        }

        if (form != SetForm.WithEnds)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"the sets of field {number} have form {(int)form}, expected 0 or 1"));
        ExpectHeader(ref reader, number, Kind.Binary);
        var dictionary = ReadBinary(ref reader, count: null);
        ExpectHeader(ref reader, number, Kind.Numeric);
        var ords = ReadNumeric(ref reader, count: null);
        ExpectHeader(ref reader, number, Kind.Numeric);
        var ends = ReadNumeric(ref reader, docCount);
        if (ords.Form != NumericForm.Delta || ends.Form != NumericForm.Delta)
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture, $"the sets of field {number} have places of form {ords.Form} and ends of form {ends.Form}"));
        return new SortedSetEntry(dictionary, ords, ends);
    }

    private static void ExpectHeader(ref ByteReader reader, int number, Kind kind)
    {
        var (foundNumber, foundKind) = (reader.ReadVInt(), (Kind)reader.ReadByte());
        if (foundNumber != number || foundKind != kind)
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture,
                $"a part of field {number} is of field {foundNumber} and kind {(int)foundKind}, expected kind {(int)kind}"));
    }

    private static NumericEntry ReadNumeric(ref ByteReader reader, int? count)
    {
        var form = (NumericForm)reader.ReadVInt();
        var missingOffset = reader.ReadInt64();
        PackedInts.CheckVersion(ref reader);
        var offset = reader.ReadInt64();
        var foundCount = reader.ReadVLong();
        CheckCount(ref reader, foundCount, count);
        var blockSize = reader.ReadVInt();
        var (min, divisor) = (0L, 1L);
        long[] table = [];
        switch (form)
        {
            case NumericForm.Delta:
                break;
            case NumericForm.Divided:
                (min, divisor) = (reader.ReadInt64(), reader.ReadInt64());
                break;
            case NumericForm.Table:
                table = ReadTable(ref reader);
                break;
            default:
                reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"numbers have form {(int)form}, expected 0 to 2"));
                break;
        }

        return new NumericEntry(form, missingOffset, offset, foundCount, blockSize, min, divisor, table);
    }

    private static long[] ReadTable(ref ByteReader reader)
    {
        var size = reader.ReadVInt();
        if (size is < 1 or > NumericSummary.MaxTableSize)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a table has {size} numbers, expected 1 to {NumericSummary.MaxTableSize}"));
        var table = new long[size];
        for (var i = 0; i < size; i++)
            table[i] = reader.ReadInt64();
        return table;
    }

    private static BinaryEntry ReadBinary(ref ByteReader reader, int? count)
    {
        var form = (BinaryForm)reader.ReadVInt();
        var missingOffset = reader.ReadInt64();
        var minLength = reader.ReadVInt();
        var maxLength = reader.ReadVInt();
        var foundCount = reader.ReadVLong();
        CheckCount(ref reader, foundCount, count);
        var isEmpty = foundCount == 0;
        if (!isEmpty && (minLength < 0 || maxLength < minLength || foundCount > int.MaxValue))
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture, $"{foundCount} strings are {minLength} to {maxLength} bytes long"));
        var offset = reader.ReadInt64();
        if (form == BinaryForm.Fixed)
            return new BinaryEntry(form, missingOffset, maxLength, foundCount, offset, 0, 0, 0);
        if (form is not (BinaryForm.Variable or BinaryForm.Prefix))
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"strings have form {(int)form}, expected 0 to 2"));
        var interval = form == BinaryForm.Prefix ? reader.ReadVInt() : 1;
        if (interval < 1)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"every {interval}th string is whole, expected 1 or more"));
        var addressesOffset = reader.ReadInt64();
        PackedInts.CheckVersion(ref reader);
        return new BinaryEntry(form, missingOffset, maxLength, foundCount, offset, interval, addressesOffset, reader.ReadVInt());
    }

    private static void CheckCount(ref ByteReader reader, long found, int? expected)
    {
        if (expected is { } count && found != count)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"there are {found} values for {count} documents"));
    }
}
