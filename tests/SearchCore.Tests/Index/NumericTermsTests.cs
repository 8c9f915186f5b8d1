using FsCheck;
using FsCheck.Fluent;
using SearchCore.Codecs;
using SearchCore.Index;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class NumericTermsTests
{
    [Theory]
    [InlineData(0, "600800000952")]
    [InlineData(4, "644000004d")]
    [InlineData(8, "6804000004")]
    [InlineData(28, "7c08")]
    public void The_terms_of_1234_are_those_of_the_format_document(int shift, string expected) =>
        Assert.Equal(expected, Hex(StoredValue.FromInt32(1234), 32, shift));

    [Fact]
    public void A_negative_float_sorts_by_its_flipped_bits() =>
        Assert.Equal("6004017f7f7f", Hex(StoredValue.FromSingle(-1.5f), 32, 0));

    [Fact]
    public void Terms_order_as_the_numbers_do() =>
        Prop.ForAll<double, double>((x, y) =>
            double.IsNaN(x) || double.IsNaN(y) || x.CompareTo(y) == 0
            || Math.Sign(x.CompareTo(y)) == Math.Sign(string.CompareOrdinal(
                Hex(StoredValue.FromDouble(x), 64, 0), Hex(StoredValue.FromDouble(y), 64, 0)))).QuickCheckThrowOnFailure();

    private static string Hex(StoredValue value, int bits, int shift)
    {
        Span<byte> term = stackalloc byte[NumericTerms.MaxLength];
        var length = NumericTerms.Write(NumericTerms.ToSortable(value), bits, shift, term);
        return Convert.ToHexStringLower(term[..length]);
    }
}
