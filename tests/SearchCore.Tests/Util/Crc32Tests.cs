using System.Text;
using SearchCore.Util;

namespace SearchCore.Tests.Util;

public sealed class Crc32Tests
{
    [Fact]
    public void The_check_value_of_the_standard_comes_out() =>
        Assert.Equal(0xCBF43926u, Crc32.Append(0, "123456789"u8));

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(65)]
    public void Bytes_given_in_two_parts_give_the_same_as_at_once(int split)
    {
        var bytes = Encoding.ASCII.GetBytes(new string('x', 33) + new string('y', 33));
        Assert.Equal(Crc32.Append(0, bytes), Crc32.Append(Crc32.Append(0, bytes.AsSpan(0, split)), bytes.AsSpan(split)));
    }
}
