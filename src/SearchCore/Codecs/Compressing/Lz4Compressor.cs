using System.Buffers.Binary;
using SearchCore.Util;

namespace SearchCore.Codecs.Compressing;

/// <summary>Packs bytes into LZ4 block streams (format chapter 5.3): greedy, with the last place of each hash of four bytes.</summary>
/// <remarks>Belongs to one thread; it keeps its hash table for the next stream.</remarks>
internal sealed class Lz4Compressor
{
    private const int HashBits = 13;
    private const uint HashMultiplier = 2654435761;
    private const int LastLiterals = 5;
    private const int LastMatchStart = 12;
    private const int LongLength = 15;

    // After so many misses in a row (as a power of two) one more byte is skipped each time: what does not repeat is passed over quickly.
    private const int SkipShift = 6;

    // A place + 1, so that a cleared table has no places.
    private readonly int[] _table = new int[1 << HashBits];

    /// <summary>Appends one stream that stands for the input.</summary>
    public void Compress(ReadOnlySpan<byte> input, ByteBuffer output)
    {
        var literalStart = 0;
        if (input.Length > LastMatchStart)
        {
            Array.Clear(_table);
            literalStart = WriteMatches(input, output);
        }

        WriteLiterals(input[literalStart..], 0, output);
    }

    private static void WriteLiterals(ReadOnlySpan<byte> literals, int matchCode, ByteBuffer output)
    {
        output.WriteByte((byte)((Math.Min(literals.Length, LongLength) << 4) | matchCode));
        WriteLongLength(literals.Length, output);
        output.WriteBytes(literals);
    }

    private static void WriteLongLength(int length, ByteBuffer output)
    {
        if (length < LongLength)
            return;
        for (length -= LongLength; length >= byte.MaxValue; length -= byte.MaxValue)
            output.WriteByte(byte.MaxValue);
        output.WriteByte((byte)length);
    }

    private static uint Read4(ReadOnlySpan<byte> input, int position) => BinaryPrimitives.ReadUInt32LittleEndian(input[position..]);

    private int WriteMatches(ReadOnlySpan<byte> input, ByteBuffer output)
    {
        var matchEnd = input.Length - LastLiterals;
        var literalStart = 0;
        for (var position = 0; position <= input.Length - LastMatchStart;)
        {
            var word = Read4(input, position);
            ref var place = ref _table[(word * HashMultiplier) >> (32 - HashBits)];
            var candidate = place - 1;
            place = position + 1;
            var distance = position - candidate;
            if (candidate < 0 || distance > Lz4.MaxDistance || Read4(input, candidate) != word)
            {
                position += 1 + ((position - literalStart) >> SkipShift);
                continue;
            }

            var rest = input[(position + Lz4.MinMatch)..matchEnd]
                .CommonPrefixLength(input[(candidate + Lz4.MinMatch)..matchEnd]);
            WriteLiterals(input[literalStart..position], Math.Min(rest, LongLength), output);
            output.WriteByte((byte)distance);
            output.WriteByte((byte)(distance >> 8));
            WriteLongLength(rest, output);
            position += Lz4.MinMatch + rest;
            literalStart = position;
        }

        return literalStart;
    }
}
