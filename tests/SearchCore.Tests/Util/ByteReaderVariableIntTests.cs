using FsCheck;
using FsCheck.Fluent;
using SearchCore.Exceptions;
using SearchCore.Util;

namespace SearchCore.Tests.Util;

public sealed class ByteReaderVariableIntTests
{
    [Fact]
    public void A_number_reads_the_same_inside_a_file_and_at_its_end()
    {
        Prop.ForAll<int, int>((seed, shift) =>
        {
            var value = seed * 2654435761L >> (shift & 63);
            var buffer = new ByteBuffer();
            buffer.WriteVInt((int)value);
            byte[] bytes = [.. buffer.Written];
            return Read(bytes) == (int)value && Read([.. bytes, .. Enumerable.Repeat((byte)0xFF, 8)]) == (int)value;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Theory]
    [InlineData("FFFFFFFF1F")]
    [InlineData("808080808001")]
    [InlineData("8080")]
    public void A_number_of_over_32_bits_or_without_an_end_is_damage(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        Assert.Throws<IndexCorruptException>(() => Read(bytes));
        Assert.Throws<IndexCorruptException>(() => Read([.. bytes, .. Enumerable.Repeat((byte)0xFF, 8)]));
    }

    private static int Read(byte[] bytes) => new ByteReader(bytes, "test").ReadVInt();
}
