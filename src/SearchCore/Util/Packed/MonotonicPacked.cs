using System.Globalization;
using System.Runtime.CompilerServices;

namespace SearchCore.Util.Packed;

/// <summary>Numbers in blocks, each as differences to a straight line: "MBP", format chapter 4.6. Good for numbers that ascend evenly.</summary>
internal static class MonotonicPacked
{
    /// <summary>Where the line is at a place. In single precision, as every Lucene computes it: the difference is stored to this value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Line(long min, float average, int index) => min + (long)(index * average);

    /// <summary>Appends a sequence of numbers of 0 or more.</summary>
    public static void Encode(ReadOnlySpan<long> values, int blockSize, ByteBuffer output)
    {
        for (; !values.IsEmpty; values = values[Math.Min(blockSize, values.Length)..])
            EncodeBlock(values[..Math.Min(blockSize, values.Length)], output);
    }

    /// <summary>Reads what stands before the bits of a block.</summary>
    /// <returns>How many bits each difference has.</returns>
    public static int ReadBlockHeader(ref ByteReader reader, out long min, out float average)
    {
        min = reader.ReadVLong();
        average = BitConverter.Int32BitsToSingle(reader.ReadInt32());
        var bits = reader.ReadVInt();
        if (bits is < 0 or > PackedInts.MaxBits || !float.IsFinite(average))
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a block has {bits} bits for each number and the average {average}"));
        return bits;
    }

    private static void EncodeBlock(ReadOnlySpan<long> block, ByteBuffer output)
    {
        var average = block.Length == 1 ? 0f : (float)(block[^1] - block[0]) / (block.Length - 1);
        var differences = new long[block.Length];
        var all = 0L;
        for (var i = 0; i < block.Length; i++)
        {
            differences[i] = PackedInts.ZigZag(block[i] - Line(block[0], average, i));
            all |= differences[i];
        }

        var bits = all == 0 ? 0 : PackedInts.BitsRequired(all);
        output.WriteVLong(block[0]);
        output.WriteInt32(BitConverter.SingleToInt32Bits(average));
        output.WriteVInt(bits);
        if (bits > 0)
            PackedInts.Encode(differences, bits, output);
    }
}
