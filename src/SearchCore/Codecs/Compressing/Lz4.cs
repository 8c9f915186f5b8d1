using System.Buffers.Binary;
using System.Globalization;
using SearchCore.Util;

namespace SearchCore.Codecs.Compressing;

/// <summary>Unpacks LZ4 block streams without frame or length (format chapter 5.3).</summary>
internal static class Lz4
{
    /// <summary>The shortest repetition that has a code.</summary>
    public const int MinMatch = 4;

    /// <summary>How far back a repetition may refer.</summary>
    public const int MaxDistance = 65535;

    /// <summary>The largest number of bytes that one byte of a stream can stand for.</summary>
    public const int MaxRatio = 255;

    private const int LongLength = 15;

    /// <summary>Reads one stream, which must give exactly as many bytes as there is room for.</summary>
    /// <exception cref="Exceptions.IndexCorruptException">It does not, or refers to bytes before the first.</exception>
    public static void Decompress(ref ByteReader reader, Span<byte> output)
    {
        var start = reader.Position;
        var input = reader.ReadBytes(reader.Remaining);
        var (source, position) = (0, 0);
        do
        {
            CopyShortSequences(input, ref source, output, ref position);
            reader.Position = start + source;
            CopySequence(ref reader, output, ref position);
            source = reader.Position - start;
        }
        while (position < output.Length);
    }

    /// <summary>
    /// The common case of few literals and a short repetition, as long as there is ample room on both sides: copies in pieces of a fixed size, of which
    /// what is too much is overwritten. Stops before the first sequence that is not so; <see cref="CopySequence"/> gives the same result for any.
    /// </summary>
    private static void CopyShortSequences(ReadOnlySpan<byte> input, scoped ref int source, Span<byte> output, scoped ref int position)
    {
        const int Piece = 16;
        const int HalfPiece = 8;
        const int MaxShortMatch = LongLength - 1 + MinMatch;
        while (input.Length - source >= 1 + Piece + sizeof(ushort) && output.Length - position >= Piece + MaxShortMatch)
        {
            int token = input[source];
            var literals = token >> 4;
            var length = token & LongLength;
            if (literals == LongLength || length == LongLength)
                return;
            var target = position + literals;
            int distance = BinaryPrimitives.ReadUInt16LittleEndian(input[(source + 1 + literals)..]);
            if (distance < HalfPiece || distance > target)
                return;
            input.Slice(source + 1, Piece).CopyTo(output.Slice(position, Piece));
            var from = target - distance;
            output.Slice(from, HalfPiece).CopyTo(output.Slice(target, HalfPiece));
            output.Slice(from + HalfPiece, HalfPiece).CopyTo(output.Slice(target + HalfPiece, HalfPiece));
            output.Slice(from + Piece, sizeof(ushort)).CopyTo(output.Slice(target + Piece, sizeof(ushort)));
            source += 1 + literals + sizeof(ushort);
            position = target + length + MinMatch;
        }
    }

    /// <summary>Any sequence: its literals and, unless they are the end, its repetition.</summary>
    private static void CopySequence(ref ByteReader reader, Span<byte> output, scoped ref int position)
    {
        var token = reader.ReadByte();
        var literals = ReadLength(ref reader, token >> 4, output.Length - position);
        reader.ReadBytes(literals).CopyTo(output[position..]);
        position += literals;
        if (position >= output.Length)
            return;

        var distance = reader.ReadByte() | (reader.ReadByte() << 8);
        var length = MinMatch + ReadLength(ref reader, token & LongLength, output.Length - position - MinMatch);
        if (distance == 0 || distance > position)
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture, $"a repetition refers {distance} bytes back, but only {position} bytes were unpacked"));
        CopyRepetition(output, position, distance, length);
        position += length;
    }

    /// <summary>Copies bytes forward; where they overlap, what was copied is copied again.</summary>
    private static void CopyRepetition(Span<byte> output, int position, int distance, int length)
    {
        var source = position - distance;
        while (length > 0)
        {
            // What lies between source and target doubles with every round.
            var count = Math.Min(length, position - source);
            output.Slice(source, count).CopyTo(output[position..]);
            position += count;
            length -= count;
        }
    }

    private static int ReadLength(ref ByteReader reader, int length, int room)
    {
        if (length == LongLength)
        {
            byte next;
            do
            {
                next = reader.ReadByte();
                length += next;
            }
            while (next == byte.MaxValue && length <= room);
        }

        if (length > room)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"more bytes are unpacked than the {room} that are left to be"));
        return length;
    }
}
