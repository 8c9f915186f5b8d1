using System.Globalization;
using SearchCore.Util;
using SearchCore.Util.Packed;

namespace SearchCore.Codecs.Compressing;

/// <summary>One field of one document in a chunk of term vectors, and where its part of each column starts.</summary>
internal struct VectorField
{
    public int Number;
    public VectorFlags Flags;
    public int TermCount;
    public int OccurrenceCount;
    public float CharsPerTerm;
    public int FirstTerm;
    public int FirstPosition;
    public int FirstOffset;
    public int FirstPayload;
    public long TermBytesStart;
    public long PayloadBytesStart;

    /// <summary>How many entries the field has in a column.</summary>
    public readonly int CountIf(VectorFlags flag) => Flags.HasFlag(flag) ? OccurrenceCount : 0;

    /// <summary>Reads the numbers, flags and term counts of all fields of a chunk.</summary>
    public static VectorField[] ReadAll(ref ByteReader reader, int fieldCount, out int distinctCount, out int[] distinctOf)
    {
        var token = reader.ReadByte();
        var bits = token & ((1 << TermVectorsFiles.FieldNumberBits) - 1);
        distinctCount = (token >> TermVectorsFiles.FieldNumberBits) + 1;
        if (distinctCount == TermVectorsFiles.MaxInlineFields + 1)
        {
            var more = reader.ReadVIntNonNegative("the number of distinct fields");
            if (more > fieldCount)
                reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"{more} distinct fields are more than all {fieldCount}"));
            distinctCount += more;
        }

        var numbers = ReadPacked(ref reader, distinctCount, bits);
        var indexes = ReadPacked(ref reader, fieldCount, PackedInts.BitsRequired(distinctCount - 1));
        var flagMode = reader.ReadVInt();
        if (flagMode is not (0 or 1))
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"flags are kept in form {flagMode}, expected 0 or 1"));
        var flags = ReadPacked(ref reader, flagMode == 0 ? distinctCount : fieldCount, TermVectorsFiles.FlagBits);
        var countBits = reader.ReadVInt();
        var counts = ReadPacked(ref reader, fieldCount, countBits);

        var fields = new VectorField[fieldCount];
        distinctOf = new int[fieldCount];
        for (var i = 0; i < fieldCount; i++)
        {
            if (indexes[i] >= distinctCount)
                reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"field {indexes[i]} of {distinctCount} is named"));
            distinctOf[i] = (int)indexes[i];
            fields[i].Number = (int)numbers[distinctOf[i]];
            fields[i].Flags = (VectorFlags)flags[flagMode == 0 ? distinctOf[i] : i];
            fields[i].TermCount = (int)counts[i];
        }

        return fields;
    }

    private static long[] ReadPacked(ref ByteReader reader, int count, int bits)
    {
        if (bits is < 0 or > 31 || PackedInts.ByteCount(count, bits) > reader.Remaining)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"{count} numbers of {bits} bits do not fit into {reader.Remaining} bytes"));
        var values = new long[count];
        PackedInts.Decode(reader.ReadBytes((int)PackedInts.ByteCount(count, bits)), bits, values);
        return values;
    }
}
