using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SearchCore.Util.Packed;

/// <summary>Numbers of the same number of bits in one big-endian bit stream, back to back: PACKED, format chapter 4.1.</summary>
internal static class PackedInts
{
    public const int MaxBits = 64;

    /// <summary>The number of the form where a file names it.</summary>
    public const int FormatId = 0;

    /// <summary>The version of the forms of chapter 4 that every file of this codec names.</summary>
    public const int Version = 1;

    /// <summary>Reads the version that a file names, which must be <see cref="Version"/>.</summary>
    public static void CheckVersion(ref ByteReader reader)
    {
        var version = reader.ReadVInt();
        if (version != Version)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"packed numbers have version {version}, expected {Version}"));
    }

    /// <summary>How many bits a number needs, read as unsigned; at least 1.</summary>
    public static int BitsRequired(long value) => Math.Max(1, MaxBits - BitOperations.LeadingZeroCount((ulong)value));

    /// <summary>How many bytes so many numbers take.</summary>
    public static long ByteCount(long count, int bitsPerValue) => ((count * bitsPerValue) + 7) >> 3;

    /// <summary>Folds the sign into the lowest bit, so that numbers near 0 on both sides need few bits.</summary>
    public static long ZigZag(long value) => (value >> 63) ^ (value << 1);

    /// <summary>Undoes <see cref="ZigZag"/>.</summary>
    public static long UnZigZag(long value) => (long)((ulong)value >> 1) ^ -(value & 1);

    /// <summary>One number.</summary>
    /// <param name="packed">The stream, which must have <see cref="ByteCount"/> bytes or more.</param>
    /// <param name="bitsPerValue">How many bits each number has, 0 to 64.</param>
    /// <param name="index">Which one, from 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Get(ReadOnlySpan<byte> packed, int bitsPerValue, int index)
    {
        var bit = (long)index * bitsPerValue;
        var start = (int)(bit >> 3);
        var shift = (int)bit & 7;
        if (start <= packed.Length - sizeof(ulong) && shift + bitsPerValue <= MaxBits && bitsPerValue != 0)
            return (long)((BinaryPrimitives.ReadUInt64BigEndian(packed[start..]) << shift) >> (MaxBits - bitsPerValue));
        return GetByteWise(packed, bitsPerValue, start, shift);
    }

    /// <summary>All numbers from the first on.</summary>
    public static void Decode(ReadOnlySpan<byte> packed, int bitsPerValue, Span<long> values)
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = Get(packed, bitsPerValue, i);
    }

    /// <summary>Appends numbers, none of which needs more bits than given.</summary>
    public static void Encode(ReadOnlySpan<long> values, int bitsPerValue, ByteBuffer output)
    {
        var packed = output.Append(checked((int)ByteCount(values.Length, bitsPerValue)));
        UInt128 pending = 0;
        var pendingBits = 0;
        var position = 0;
        foreach (var value in values)
        {
            pending = (pending << bitsPerValue) | (ulong)value;
            for (pendingBits += bitsPerValue; pendingBits >= 8;)
            {
                pendingBits -= 8;
                packed[position++] = (byte)(pending >> pendingBits);
            }
        }

        if (pendingBits > 0)
            packed[position] = (byte)(pending << (8 - pendingBits));
    }

    /// <summary>At the end of the bytes, and for numbers that lie in nine of them.</summary>
    private static long GetByteWise(ReadOnlySpan<byte> packed, int bitsPerValue, int start, int shift)
    {
        UInt128 bits = 0;
        var end = (shift + bitsPerValue + 7) >> 3;
        for (var i = 0; i < end; i++)
            bits = (bits << 8) | packed[start + i];
        var mask = (UInt128.One << bitsPerValue) - 1;
        return (long)(ulong)((bits >> ((end * 8) - shift - bitsPerValue)) & mask);
    }
}
