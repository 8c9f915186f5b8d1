using SearchCore.Codecs.Lucene41;
using SearchCore.Exceptions;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Tests.Codecs.Lucene41;

public sealed class ForUtilTests
{
    public static TheoryData<int> Widths => [.. Enumerable.Range(1, 32)];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Vectors_unpack_what_the_plain_path_unpacks(int bits)
    {
        var values = RandomBlock(bits);
        var bytes = new byte[PackedBlock.ByteCount(bits)];
        PackedBlock.Pack(values, bits, bytes);
        var plain = new int[ForUtil.BlockSize];
        PackedBlock.UnpackPlain(bytes, bits, plain);
        Assert.Equal(values, plain);

        // Once with bytes behind the block, once at the very end of a file.
        foreach (var behind in (int[])[0, 1, 64])
        {
            var unpacked = new int[ForUtil.BlockSize];
            PackedBlock.Unpack([.. bytes, .. Enumerable.Repeat((byte)0xFF, behind)], bits, unpacked);
            Assert.Equal(values, unpacked);
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Words_unpack_what_was_packed(int bits)
    {
        if (!SingleBlock.Supports(bits))
            return;
        var values = RandomBlock(bits);
        var bytes = new byte[SingleBlock.ByteCount(bits)];
        SingleBlock.Pack(values, bits, bytes);
        var plain = new int[ForUtil.BlockSize];
        SingleBlock.UnpackPlain(bytes, bits, plain);
        Assert.Equal(values, plain);
        var unpacked = new int[ForUtil.BlockSize];
        SingleBlock.Unpack(bytes, bits, unpacked);
        Assert.Equal(values, unpacked);
    }

    [Fact]
    public void Packed_values_stand_in_the_bytes_that_the_format_says()
    {
        var values = new int[ForUtil.BlockSize];
        int[] first = [5, 1, 7, 2];
        first.CopyTo(values, 0);
        var packed = new byte[PackedBlock.ByteCount(3)];
        PackedBlock.Pack(values, 3, packed);
        Assert.Equal("a7a000", Convert.ToHexStringLower(packed.AsSpan(0, 3)));

        int[] bits = [1, 0, 1, 1];
        values.AsSpan().Clear();
        bits.CopyTo(values, 0);
        var words = new byte[SingleBlock.ByteCount(1)];
        SingleBlock.Pack(values, 1, words);
        Assert.Equal("000000000000000d", Convert.ToHexStringLower(words.AsSpan(0, 8)));
    }

    [Fact]
    public void A_block_of_any_width_is_read_as_written_and_can_be_passed_over()
    {
        for (var bits = 0; bits < 32; bits++)
        {
            var values = bits == 0 ? Enumerable.Repeat(77, ForUtil.BlockSize).ToArray() : RandomBlock(bits);
            var bytes = Write(output => ForUtil.Default.Write(output, values));
            var reader = new ByteReader(bytes, "test");
            var read = new int[ForUtil.BlockSize];
            ForUtil.Default.Read(ref reader, read);
            Assert.Equal(values, read);
            Assert.Equal(0, reader.Remaining);

            reader.Position = 0;
            ForUtil.Default.Skip(ref reader);
            Assert.Equal(0, reader.Remaining);
        }
    }

    [Fact]
    public void Differences_are_read_as_documents()
    {
        for (var bits = 0; bits <= 20; bits++)
        {
            var deltas = bits == 0 ? Enumerable.Repeat(3, ForUtil.BlockSize).ToArray() : RandomBlock(bits);
            var bytes = Write(output => ForUtil.Default.Write(output, deltas));
            var reader = new ByteReader(bytes, "test");
            var docs = new int[ForUtil.BlockSize];
            ForUtil.Default.ReadDocs(ref reader, 1000, int.MaxValue, docs);
            var doc = 1000;
            Assert.Equal(deltas.Select(delta => doc += delta), docs);

            var maxDoc = docs[^1];
            Assert.Throws<IndexCorruptException>(() => ReadDocs(bytes, maxDoc));
        }
    }

    [Theory]
    [InlineData(25)]
    [InlineData(31)]
    public void Sums_that_leave_32_bits_are_damage(int bits)
    {
        var deltas = new int[ForUtil.BlockSize];
        Array.Fill(deltas, (int)((1u << bits) - 1));
        deltas[0] = 0;
        Assert.Throws<IndexCorruptException>(() => ReadDocs(Write(output => ForUtil.Default.Write(output, deltas)), int.MaxValue));
    }

    [Fact]
    public void The_table_is_that_of_Lucene_and_is_read_back()
    {
        var bytes = Write(ForUtil.Default.WriteTable);
        Assert.Equal("0120210223", Convert.ToHexStringLower(bytes.AsSpan(0, 5)));
        var reader = new ByteReader(bytes, "test");
        var forUtil = ForUtil.Read(ref reader);
        Assert.Equal(bytes, Write(forUtil.WriteTable));
    }

    [Fact]
    public void A_foreign_table_is_followed()
    {
        // Widths 1 to 10 in words, the rest in packed blocks of 32 bits.
        byte[] table = [1, .. Enumerable.Range(1, 32).Select(bits => (byte)(bits <= 10 ? 32 | (bits - 1) : 31))];
        var reader = new ByteReader(table, "test");
        var forUtil = ForUtil.Read(ref reader);
        for (var bits = 1; bits < 32; bits++)
        {
            var values = RandomBlock(bits);
            var block = new ByteReader(Write(output => forUtil.Write(output, values)), "test");
            var read = new int[ForUtil.BlockSize];
            forUtil.Read(ref block, read);
            Assert.Equal(values, read);
        }
    }

    [Theory]
    [InlineData("21")]
    [InlineData("05FF")]
    [InlineData("00FFFFFFFF0F")]
    [InlineData("")]
    public void A_block_that_makes_no_sense_is_damage(string hex)
    {
        Assert.Throws<IndexCorruptException>(() =>
        {
            var reader = new ByteReader(Convert.FromHexString(hex), "test");
            ForUtil.Default.Read(ref reader, new int[ForUtil.BlockSize]);
        });
    }

    private static void ReadDocs(byte[] bytes, int maxDoc)
    {
        var reader = new ByteReader(bytes, "test");
        ForUtil.Default.ReadDocs(ref reader, 1000, maxDoc, new int[ForUtil.BlockSize]);
    }

    private static byte[] Write(Action<IndexOutput> write)
    {
        using var directory = new InMemoryDirectory();
        using (var output = directory.CreateOutput("test"))
            write(output);
        using var input = directory.OpenInput("test");
        return input.GetSpanFrom(0).ToArray();
    }

    /// <summary>128 values of which at least one needs all the bits.</summary>
    private static int[] RandomBlock(int bits)
    {
        var random = new Random(bits);
        var values = new int[ForUtil.BlockSize];
        for (var i = 0; i < values.Length; i++)
            values[i] = (int)(uint)random.NextInt64(1L << bits);
        values[random.Next(values.Length)] = (int)((1L << bits) - 1);
        return values;
    }
}
