using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Search.Queries;

namespace SearchCore.Tests.Search.Queries;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("zor", "zor", 0)]
    [InlineData("zor", "zur", 1)]
    [InlineData("zor", "zo", 1)]
    [InlineData("zor", "zoer", 1)]
    [InlineData("zor", "zro", 1)]
    [InlineData("zor", "ozr", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("abcd", "badc", 2)]
    [InlineData("דה😀", "דה", 1)]
    [InlineData("aleppo", "damascus", 3)]
    public void Letters_missing_added_changed_or_swapped_count_one(string word, string term, int edits)
    {
        var counted = new EditDistance(word, 2).To(Encoding.UTF8.GetBytes(term), out _);
        Assert.Equal(Math.Min(edits, 3), Math.Min(counted, 3));
    }

    [Fact]
    public void The_count_is_that_of_the_plain_table()
    {
        var words = Gen.Elements("a", "b", "c", "é").ListOf().Select(string.Concat);
        Prop.ForAll(words.Zip(words).Zip(Gen.Choose(0, 2)).ToArbitrary(), input =>
        {
            var ((word, term), most) = input;
            var distance = new EditDistance(word, most);
            distance.To(Encoding.UTF8.GetBytes("left over from before"), out _);
            var counted = distance.To(Encoding.UTF8.GetBytes(term), out var length);
            var expected = Plain(word, term);
            return expected > most ? counted > most : counted == expected && length == term.Length;
        }).QuickCheckThrowOnFailure();
    }

    private static int Plain(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[left.Length, right.Length];
    }
}
