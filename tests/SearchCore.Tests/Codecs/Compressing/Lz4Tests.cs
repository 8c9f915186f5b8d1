using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Codecs.Compressing;
using SearchCore.Exceptions;
using SearchCore.Util;

namespace SearchCore.Tests.Codecs.Compressing;

public sealed class Lz4Tests
{
    [Fact]
    public void A_stream_of_the_format_description_is_unpacked()
    {
        byte[] stream =
        [
            0x5F, 0x00, 0x1E, 0x61, 0x62, 0x63, 0x03, 0x00, 0x08, 0x0F, 0x20, 0x00, 0x08,
            0x50, 0x62, 0x63, 0x61, 0x62, 0x63,
        ];
        var text = "\0\u001E" + string.Concat(Enumerable.Repeat("abc", 10));

        Assert.Equal(text + text, Encoding.ASCII.GetString(Decompress(stream, 64)));
    }

    [Fact]
    public void Nothing_is_one_byte()
    {
        var output = new ByteBuffer();
        new Lz4Compressor().Compress([], output);
        Assert.Equal([0], output.Written.ToArray());
        Assert.Empty(Decompress(output.Written, 0));
    }

    [Fact]
    public void What_is_packed_is_unpacked() => Prop.ForAll(Inputs(), input =>
    {
        var output = new ByteBuffer();
        new Lz4Compressor().Compress(input, output);
        return Decompress(output.Written, input.Length).AsSpan().SequenceEqual(input);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_compressor_can_be_used_again()
    {
        var compressor = new Lz4Compressor();
        var random = new Random(5);
        for (var i = 0; i < 50; i++)
        {
            var input = Repetitive(random, 3000);
            var output = new ByteBuffer();
            compressor.Compress(input, output);
            Assert.Equal(input, Decompress(output.Written, input.Length));
        }
    }

    [Fact]
    public void Text_becomes_much_smaller()
    {
        var input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 1000).Select(i => $"Deir ez-Zor {i % 7}, ")));
        var output = new ByteBuffer();
        new Lz4Compressor().Compress(input, output);
        Assert.InRange(output.Length, 1, input.Length / 10);
    }

    [Fact]
    public void Repetitions_keep_the_rules_that_other_decoders_rely_on() => Prop.ForAll(Inputs(), input =>
    {
        var output = new ByteBuffer();
        new Lz4Compressor().Compress(input, output);
        var (lastMatchStart, lastMatchEnd) = LastMatch(output.Written);
        return lastMatchEnd < 0 || (lastMatchEnd <= input.Length - 5 && lastMatchStart <= input.Length - 12);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_bytes_are_a_stream_or_damage() => Prop.ForAll<byte[], byte>((stream, length) =>
    {
        try
        {
            return Decompress(stream, length).Length == length;
        }
        catch (IndexCorruptException)
        {
            return true;
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(new byte[] { 0x10, 0x61, 0x00, 0x00 }, 20)]
    [InlineData(new byte[] { 0x10, 0x61, 0x02, 0x00 }, 20)]
    [InlineData(new byte[] { 0xF0, 0xFF, 0xFF }, 20)]
    [InlineData(new byte[] { 0x20, 0x61, 0x62 }, 1)]
    [InlineData(new byte[] { }, 0)]
    public void A_distance_before_the_start_or_a_length_beyond_the_end_is_damage(byte[] stream, int length) =>
        Assert.Throws<IndexCorruptException>(() => Decompress(stream, length));

    private static byte[] Decompress(ReadOnlySpan<byte> stream, int length)
    {
        var reader = new ByteReader(stream, "test");
        var output = new byte[length];
        Lz4.Decompress(ref reader, output);
        return output;
    }

    /// <summary>Where the last repetition starts and ends in what is unpacked.</summary>
    private static (int Start, int End) LastMatch(ReadOnlySpan<byte> stream)
    {
        var reader = new ByteReader(stream, "test");
        var (position, start, end) = (0, -1, -1);
        while (true)
        {
            var token = reader.ReadByte();
            var literals = ReadLength(ref reader, token >> 4);
            reader.Skip(literals);
            position += literals;
            if (reader.Remaining == 0)
                return (start, end);
            reader.Skip(2);
            start = position;
            end = position += 4 + ReadLength(ref reader, token & 15);
        }
    }

    private static int ReadLength(ref ByteReader reader, int length)
    {
        for (var next = length == 15 ? 255 : 0; next == 255; length += next)
            next = reader.ReadByte();
        return length;
    }

    private static Arbitrary<byte[]> Inputs() => Gen.Choose(0, 70_000).Select(seed => Repetitive(new Random(seed), seed % 3 == 0 ? seed : seed % 300))
        .ToArbitrary();

    /// <summary>Random letters, with pieces of what came before.</summary>
    private static byte[] Repetitive(Random random, int length)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length;)
        {
            var run = Math.Min(random.Next(1, 40), length - i);
            var from = i > 0 && random.Next(2) == 0 ? random.Next(i) : -1;
            for (var end = i + run; i < end; i++)
                bytes[i] = from >= 0 ? bytes[from++] : (byte)random.Next(256);
        }

        return bytes;
    }
}
