using System.Globalization;

namespace SearchCore.Util.Packed;

/// <summary>Numbers in blocks, each as differences to its smallest: "BP", format chapter 4.5. They may be negative.</summary>
internal static class BlockPacked
{
    private const int LastVariableByte = 8;

    /// <summary>Appends a sequence.</summary>
    public static void Encode(ReadOnlySpan<long> values, int blockSize, ByteBuffer output)
    {
        for (; !values.IsEmpty; values = values[Math.Min(blockSize, values.Length)..])
            EncodeBlock(values[..Math.Min(blockSize, values.Length)], output);
    }

    /// <summary>Appends one block, the last of a sequence or as long as the sequence' blocks are.</summary>
    public static void EncodeBlock(ReadOnlySpan<long> block, ByteBuffer output)
    {
        var (min, max) = FindRange(block);
        var spread = max - min;
        var bits = spread == 0 ? 0 : PackedInts.BitsRequired(spread);

        // Differences that use all 64 bits gain nothing over the numbers themselves; a smallest of 0 costs no byte.
        if (bits == PackedInts.MaxBits)
            min = 0;
        else if (min > 0 && bits > 0)
            min = Math.Max(0, max - ((1L << bits) - 1));
        output.WriteByte((byte)((bits << 1) | (min == 0 ? 1 : 0)));
        if (min != 0)
            WriteVLong9(PackedInts.ZigZag(min) - 1, output);
        if (bits == 0)
            return;
        var differences = new long[block.Length];
        for (var i = 0; i < block.Length; i++)
            differences[i] = block[i] - min;
        PackedInts.Encode(differences, bits, output);
    }

    /// <summary>Reads a sequence.</summary>
    public static void Decode(ref ByteReader reader, int blockSize, Span<long> values)
    {
        for (; !values.IsEmpty; values = values[Math.Min(blockSize, values.Length)..])
        {
            var block = values[..Math.Min(blockSize, values.Length)];
            var bits = ReadBlockHeader(ref reader, out var min);
            PackedInts.Decode(reader.ReadBytes((int)PackedInts.ByteCount(block.Length, bits)), bits, block);
            foreach (ref var value in block)
                value += min;
        }
    }

    /// <summary>Reads what stands before the bits of a block.</summary>
    /// <returns>How many bits each difference has.</returns>
    public static int ReadBlockHeader(ref ByteReader reader, out long min)
    {
        var token = reader.ReadByte();
        min = (token & 1) != 0 ? 0 : PackedInts.UnZigZag(1 + ReadVLong9(ref reader));
        var bits = token >> 1;
        if (bits > PackedInts.MaxBits)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a block has {bits} bits for each number, expected 0 to 64"));
        return bits;
    }

    private static (long Min, long Max) FindRange(ReadOnlySpan<long> values)
    {
        var (min, max) = (long.MaxValue, long.MinValue);
        foreach (var value in values)
        {
            min = Math.Min(min, value);
            max = Math.Max(max, value);
        }

        return (min, max);
    }

    /// <summary>A number of any 64 bits in at most nine bytes: the ninth has eight bits and no mark of another.</summary>
    private static void WriteVLong9(long value, ByteBuffer output)
    {
        var rest = (ulong)value;
        for (var i = 0; i < LastVariableByte && rest >= 0x80; i++, rest >>= 7)
            output.WriteByte((byte)(rest | 0x80));
        output.WriteByte((byte)rest);
    }

    private static long ReadVLong9(ref ByteReader reader)
    {
        var value = 0L;
        for (var i = 0; i < LastVariableByte; i++)
        {
            long next = reader.ReadByte();
            value |= (next & 0x7F) << (7 * i);
            if (next < 0x80)
                return value;
        }

        return value | ((long)reader.ReadByte() << (7 * LastVariableByte));
    }
}
