using SearchCore.Codecs.BlockTree;

namespace SearchCore.Tests.Codecs.BlockTree;

public sealed class BlockCodeTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(30, 10)]
    [InlineData(5, 200)]
    [InlineData(40, 100)]
    public void A_code_is_its_beginning_with_its_end_however_long_they_are(int beginning, int end)
    {
        var first = Enumerable.Range(1, beginning).Select(n => (byte)n).ToArray();
        var last = Enumerable.Range(100, end).Select(n => (byte)n).ToArray();
        var code = new BlockCode();
        code.Append([.. first.Reverse()]);
        Assert.Equal([.. first, .. last], code.With([.. last.Reverse()]).ToArray());
        Assert.Equal([.. first, 7], code.With([7]).ToArray());
    }
}
