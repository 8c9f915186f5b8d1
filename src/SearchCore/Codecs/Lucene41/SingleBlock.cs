using System.Buffers.Binary;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchCore.Codecs.Lucene41;

/// <summary>128 integers of one width in 64-bit words, first value in the lowest bits (format chapter 4.2, PACKED_SINGLE_BLOCK).</summary>
internal static class SingleBlock
{
    /// <summary>Whether the format has a form of this width.</summary>
    public static bool Supports(int bits) => bits is (>= 1 and <= 10) or 12 or 16 or 21 or 32;

    /// <summary>How many bytes a block of a width takes.</summary>
    public static int ByteCount(int bits)
    {
        var valuesPerWord = 64 / bits;
        return (ForUtil.BlockSize + valuesPerWord - 1) / valuesPerWord * sizeof(ulong);
    }

    /// <summary>Packs 128 values.</summary>
    /// <param name="values">The values, each below 2^bits.</param>
    /// <param name="bits">The width.</param>
    /// <param name="bytes">Where to, <see cref="ByteCount"/> long.</param>
    public static void Pack(ReadOnlySpan<int> values, int bits, Span<byte> bytes)
    {
        var valuesPerWord = 64 / bits;
        var position = 0;
        for (var i = 0; i < ForUtil.BlockSize; i += valuesPerWord)
        {
            ulong word = 0;
            for (var j = Math.Min(valuesPerWord, ForUtil.BlockSize - i) - 1; j >= 0; j--)
                word = (word << bits) | (uint)values[i + j];
            BinaryPrimitives.WriteUInt64BigEndian(bytes[position..], word);
            position += sizeof(ulong);
        }
    }

    /// <summary>Unpacks 128 values.</summary>
    /// <param name="bytes">The block.</param>
    /// <param name="bits">The width.</param>
    /// <param name="values">Where to, 128 values or more.</param>
    public static void Unpack(ReadOnlySpan<byte> bytes, int bits, Span<int> values)
    {
        if (Avx2.IsSupported && bits is 1 or 2 or 4)
            UnpackVectors(bytes, bits, values);
        else
            UnpackPlain(bytes, bits, values);
    }

    /// <summary>The path for every machine and width; gives what the vectors give.</summary>
    internal static void UnpackPlain(ReadOnlySpan<byte> bytes, int bits, Span<int> values)
    {
        var valuesPerWord = 64 / bits;
        var mask = uint.MaxValue >> (32 - bits);
        for (var i = 0; i < ForUtil.BlockSize; bytes = bytes[sizeof(ulong)..])
        {
            var word = BinaryPrimitives.ReadUInt64BigEndian(bytes);
            for (var j = 0; j < valuesPerWord && i < ForUtil.BlockSize; j++, i++, word >>= bits)
                values[i] = (int)((uint)word & mask);
        }
    }

    /// <summary>For 1, 2 and 4 bits, where eight values fit the 32 bits that go to every lane.</summary>
    private static void UnpackVectors(ReadOnlySpan<byte> bytes, int bits, Span<int> values)
    {
        const int Lanes = 8;
        var shifts = Vector256.Create(0u, 1, 2, 3, 4, 5, 6, 7) * (uint)bits;
        var mask = Vector256.Create(uint.MaxValue >> (32 - bits));
        for (var i = 0; i < ForUtil.BlockSize; bytes = bytes[sizeof(ulong)..])
        {
            var word = BinaryPrimitives.ReadUInt64BigEndian(bytes);
            for (var used = 0; used < 64; used += Lanes * bits, i += Lanes, word >>= Lanes * bits)
                (Avx2.ShiftRightLogicalVariable(Vector256.Create((uint)word), shifts) & mask).AsInt32().CopyTo(values[i..]);
        }
    }
}
