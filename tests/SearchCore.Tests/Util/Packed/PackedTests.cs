using FsCheck;
using FsCheck.Fluent;
using SearchCore.Exceptions;
using SearchCore.Util;
using SearchCore.Util.Packed;

namespace SearchCore.Tests.Util.Packed;

public sealed class PackedTests
{
    [Fact]
    public void Packed_numbers_lie_back_to_back_from_the_highest_bit_on()
    {
        var buffer = new ByteBuffer();
        PackedInts.Encode([5, 1, 7, 2], 3, buffer);
        Assert.Equal([0xA7, 0xA0], buffer.Written.ToArray());
    }

    [Fact]
    public void Single_blocks_fill_their_words_from_the_lowest_bit_on()
    {
        var buffer = new ByteBuffer();
        PackedSingleBlock.Encode([1, 0, 1, 1], 1, buffer);
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 0x0D], buffer.Written.ToArray());
    }

    [Fact]
    public void A_block_keeps_differences_to_its_smallest_number()
    {
        var buffer = new ByteBuffer();
        BlockPacked.Encode([0, -1], 64, buffer);
        Assert.Equal([0x02, 0x00, 0x80], buffer.Written.ToArray());
    }

    [Fact]
    public void An_even_ascent_takes_no_bits()
    {
        var buffer = new ByteBuffer();
        MonotonicPacked.Encode([3, 4], 64, buffer);
        Assert.Equal([0x03, 0x3F, 0x80, 0x00, 0x00, 0x00], buffer.Written.ToArray());
    }

    [Fact]
    public void What_is_packed_is_unpacked() => Prop.ForAll<long[], byte>((values, width) =>
    {
        var bits = 1 + (width % PackedInts.MaxBits);
        var kept = values.Select(value => bits == PackedInts.MaxBits ? value : value & ((1L << bits) - 1)).ToArray();
        var buffer = new ByteBuffer();
        PackedInts.Encode(kept, bits, buffer);
        var unpacked = new long[kept.Length];
        PackedInts.Decode(buffer.Written, bits, unpacked);
        return buffer.Length == PackedInts.ByteCount(kept.Length, bits) && kept.SequenceEqual(unpacked);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_packed_in_single_blocks_is_unpacked() => Prop.ForAll<ushort[], byte>((values, width) =>
    {
        var bits = Enumerable.Range(1, 32).Where(PackedSingleBlock.Supports).ElementAt(width % 14);
        var kept = values.Select(value => value & ((1L << bits) - 1)).ToArray();
        var buffer = new ByteBuffer();
        PackedSingleBlock.Encode(kept, bits, buffer);
        return buffer.Length == PackedSingleBlock.ByteCount(kept.Length, bits)
            && Enumerable.Range(0, kept.Length).All(i => PackedSingleBlock.Get(buffer.Written, bits, i) == kept[i]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_packed_in_blocks_is_unpacked() => Prop.ForAll(LongArrays(), values =>
    {
        var buffer = new ByteBuffer();
        BlockPacked.Encode(values, 64, buffer);
        var reader = new ByteReader(buffer.Written, "test");
        var unpacked = new long[values.Length];
        BlockPacked.Decode(ref reader, 64, unpacked);
        return reader.Remaining == 0 && values.SequenceEqual(unpacked);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Numbers_near_zero_of_both_signs_become_small() => Prop.ForAll<long>(value =>
        PackedInts.UnZigZag(PackedInts.ZigZag(value)) == value).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_bytes_are_a_block_or_damage() => Prop.ForAll<byte[]>(bytes =>
    {
        var reader = new ByteReader(bytes, "test");
        try
        {
            BlockPacked.Decode(ref reader, 64, new long[130]);
        }
        catch (IndexCorruptException)
        {
            return true;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    /// <summary>Columns of every width: small, huge, all the same, and up to three blocks long.</summary>
    private static Arbitrary<long[]> LongArrays()
    {
        var number = Gen.OneOf(
            Gen.Choose(-5, 5).Select(value => (long)value),
            Gen.Choose(1000, 1010).Select(value => (long)value),
            ArbMap.Default.GeneratorFor<long>(),
            Gen.Elements(long.MinValue, long.MaxValue, 0, -1));
        return Gen.Choose(0, 190).SelectMany(length => number.ArrayOf(length)).ToArbitrary();
    }
}
