using FsCheck;
using FsCheck.Fluent;
using SearchCore.Index.Inversion;
using SearchCore.Util;
using Xunit;

namespace SearchCore.Tests.Index.Inversion;

public sealed class TermTableTests
{
    [Fact]
    public void Equal_bytes_have_one_number_and_terms_sort_by_unsigned_bytes() =>
        Prop.ForAll<byte[][]>(texts =>
        {
            using var pool = new ByteSlicePool();
            var table = new TermTable(pool);
            var numbers = texts.Select(text => (Text: new Utf8Term(text), Number: table.FindOrAdd(text))).ToList();
            foreach (var (text, number) in numbers)
            {
                Assert.Equal(number, table.FindOrAdd(text.Span));
                Assert.True(table.GetText(number).SequenceEqual(text.Span));
            }

            Assert.Equal(
                numbers.Select(entry => entry.Text).Distinct().Order(),
                table.Sort().Select(number => Utf8Term.CopyOf(table.GetText(number))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_longest_terms_fit()
    {
        using var pool = new ByteSlicePool();
        var table = new TermTable(pool);
        for (byte i = 0; i < 100; i++)
        {
            var text = new byte[32766];
            text[^1] = i;
            Assert.Equal(i, table.FindOrAdd(text));
        }

        Assert.Equal(Enumerable.Range(0, 100), table.Sort());
    }
}
