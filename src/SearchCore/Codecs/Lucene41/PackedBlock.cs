using System.Buffers.Binary;
using System.Runtime.Intrinsics.X86;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene41;

/// <summary>128 integers of one width as a big-endian bit stream, values back to back (format chapter 4.1, PACKED).</summary>
internal static class PackedBlock
{
    /// <summary>How many bytes a block of a width takes.</summary>
    public static int ByteCount(int bits) => ForUtil.BlockSize / 8 * bits;

    /// <summary>Packs 128 values.</summary>
    /// <param name="values">The values, each below 2^bits.</param>
    /// <param name="bits">The width, 1 to 32.</param>
    /// <param name="bytes">Where to, exactly <see cref="ByteCount"/> long.</param>
    public static void Pack(ReadOnlySpan<int> values, int bits, Span<byte> bytes)
    {
        ulong stream = 0;
        var pending = 0;
        var position = 0;
        foreach (var value in values[..ForUtil.BlockSize])
        {
            stream = (stream << bits) | (uint)value;
            pending += bits;
            if (pending < 32)
                continue;
            pending -= 32;
            BinaryPrimitives.WriteUInt32BigEndian(bytes[position..], (uint)(stream >> pending));
            position += sizeof(uint);
        }
    }

    /// <summary>Unpacks 128 values.</summary>
    /// <param name="bytes">The block; bytes behind it are welcome and let the fast path load over its end.</param>
    /// <param name="bits">The width, 1 to 32.</param>
    /// <param name="values">Where to, 128 values or more.</param>
    public static void Unpack(ReadOnlySpan<byte> bytes, int bits, Span<int> values)
    {
        if (Avx2.IsSupported && PackedBlockVectors.Supports(bits))
            PackedBlockVectors.Unpack(bytes, bits, values);
        else
            UnpackPlain(bytes, bits, values);
    }

    /// <summary>Unpacks 128 differences as the sums of each and all before it; sums over 32 bits wrap around.</summary>
    /// <param name="bytes">The block; bytes behind it are welcome and let the fast path load over its end.</param>
    /// <param name="bits">The width, 1 to 32.</param>
    /// <param name="sums">Where to, 128 values or more.</param>
    /// <param name="start">What the first difference is added to.</param>
    public static void UnpackSums(ReadOnlySpan<byte> bytes, int bits, Span<int> sums, int start)
    {
        if (Avx2.IsSupported && PackedBlockVectors.Supports(bits))
        {
            PackedBlockVectors.UnpackSums(bytes, bits, sums, start);
            return;
        }

        UnpackPlain(bytes, bits, sums);
        RunningSum.Compute(sums[..ForUtil.BlockSize], start);
    }

    /// <summary>The path for every machine and width; gives what the vectors give.</summary>
    internal static void UnpackPlain(ReadOnlySpan<byte> bytes, int bits, Span<int> values)
    {
        var mask = uint.MaxValue >> (32 - bits);
        ulong stream = 0;
        var pending = 0;
        var position = 0;
        for (var i = 0; i < ForUtil.BlockSize; i++)
        {
            if (pending < bits)
            {
                stream = (stream << 32) | BinaryPrimitives.ReadUInt32BigEndian(bytes[position..]);
                position += sizeof(uint);
                pending += 32;
            }

            pending -= bits;
            values[i] = (int)((uint)(stream >> pending) & mask);
        }
    }
}
