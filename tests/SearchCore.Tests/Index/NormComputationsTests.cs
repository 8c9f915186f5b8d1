using SearchCore.Index;
using SearchCore.Util;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class NormComputationsTests
{
    [Theory]
    [InlineData(1, 0x7C)]
    [InlineData(2, 0x79)]
    [InlineData(3, 0x78)]
    [InlineData(4, 0x78)]
    [InlineData(10, 0x75)]
    [InlineData(100, 0x6E)]
    public void Norms_of_lengths_are_those_of_the_format_document(int length, long norm)
    {
        Assert.Equal(norm, NormComputations.Bm25(State(length, 1)));
        Assert.Equal(norm, NormComputations.Classic(State(length, 1)));
    }

    [Fact]
    public void Tokens_at_the_position_of_another_do_not_count() =>
        Assert.Equal(0x7C, NormComputations.Bm25(new FieldInvertState("f", 3, 2, 3, 1, 1)));

    [Fact]
    public void A_large_boost_is_over_127_for_bm25_and_negative_for_the_classic_norm()
    {
        Assert.Equal(0x84, NormComputations.Bm25(State(1, 4)));
        Assert.Equal(unchecked((sbyte)0x84), NormComputations.Classic(State(1, 4)));
    }

    [Fact]
    public void An_empty_field_gets_the_largest_norm() => Assert.Equal(255, NormComputations.Bm25(State(0, 1)));

    [Fact]
    public void Every_byte_survives_decoding_and_encoding()
    {
        for (var value = 0; value <= byte.MaxValue; value++)
            Assert.Equal(value, SmallFloat.Encode315(SmallFloat.Decode315((byte)value)));
    }

    private static FieldInvertState State(int length, float boost) => new("f", length, 0, length, 1, boost);
}
