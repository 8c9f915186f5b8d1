using System.Buffers.Binary;

namespace SearchCore.Util.Packed;

/// <summary>
/// Numbers in big-endian words of 64 bits, the first in the lowest bits, none of them across two words: PACKED_SINGLE_BLOCK, format chapter 4.2.
/// </summary>
internal static class PackedSingleBlock
{
    /// <summary>The number of the form where a file names it.</summary>
    public const int FormatId = 1;

    /// <summary>Whether the form exists for a number of bits.</summary>
    public static bool Supports(int bitsPerValue) => bitsPerValue is >= 1 and <= 10 or 12 or 16 or 21 or 32;

    /// <summary>How many bytes so many numbers take.</summary>
    public static long ByteCount(long count, int bitsPerValue)
    {
        var perWord = 64 / bitsPerValue;
        return (count + perWord - 1) / perWord * sizeof(ulong);
    }

    /// <summary>One number.</summary>
    public static long Get(ReadOnlySpan<byte> packed, int bitsPerValue, int index)
    {
        var perWord = 64 / bitsPerValue;
        var word = BinaryPrimitives.ReadUInt64BigEndian(packed[(index / perWord * sizeof(ulong))..]);
        return (long)((word >> (index % perWord * bitsPerValue)) & ((1UL << bitsPerValue) - 1));
    }

    /// <summary>Appends numbers, none of which needs more bits than given.</summary>
    public static void Encode(ReadOnlySpan<long> values, int bitsPerValue, ByteBuffer output)
    {
        for (var perWord = 64 / bitsPerValue; !values.IsEmpty; values = values[Math.Min(perWord, values.Length)..])
        {
            var word = 0L;
            for (var i = Math.Min(perWord, values.Length) - 1; i >= 0; i--)
                word = (word << bitsPerValue) | values[i];
            output.WriteInt64(word);
        }
    }
}
