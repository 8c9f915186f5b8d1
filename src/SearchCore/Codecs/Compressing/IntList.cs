using System.Globalization;
using SearchCore.Util;
using SearchCore.Util.Packed;

namespace SearchCore.Codecs.Compressing;

/// <summary>The lists of counts and lengths at the head of a chunk of stored fields: "INTS", format chapter 5.1.</summary>
internal static class IntList
{
    private const int MaxBits = 31;

    /// <summary>Appends one number or more, each 0 or more.</summary>
    public static void Write(ReadOnlySpan<long> values, ByteBuffer output)
    {
        if (values.Length == 1)
        {
            output.WriteVInt((int)values[0]);
        }
        else if (!values.ContainsAnyExcept(values[0]))
        {
            output.WriteVInt(0);
            output.WriteVInt((int)values[0]);
        }
        else
        {
            var all = 0L;
            foreach (var value in values)
                all |= value;
            var bits = PackedInts.BitsRequired(all);
            output.WriteVInt(bits);
            PackedInts.Encode(values, bits, output);
        }
    }

    /// <summary>Reads as many numbers as there is room for.</summary>
    public static void Read(ref ByteReader reader, Span<long> values)
    {
        var bits = values.Length == 1 ? 0 : reader.ReadVInt();
        if (bits is < 0 or > MaxBits)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a list has {bits} bits for each number, expected 0 to {MaxBits}"));
        if (bits == 0)
            values.Fill(reader.ReadVIntNonNegative("a count or length"));
        else
            PackedInts.Decode(reader.ReadBytes((int)PackedInts.ByteCount(values.Length, bits)), bits, values);
    }
}
