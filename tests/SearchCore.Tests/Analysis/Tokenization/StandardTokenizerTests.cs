using System.Diagnostics;
using SearchCore.Analysis;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Tests.Analysis.Tokenization;

public sealed class StandardTokenizerTests
{
    [Fact]
    public void A_word_that_is_too_long_leaves_a_gap()
    {
        var tokens = Read(new StandardTokenizer(4), "one three two");
        Assert.Equal([("one", 1), ("two", 2)], tokens);
    }

    [Fact]
    public void Words_left_out_at_the_end_count_after_the_end()
    {
        var tokenizer = new StandardTokenizer(4);
        Read(tokenizer, "one three seven");
        tokenizer.End();
        Assert.Equal(2, tokenizer.Token.PositionIncrement);
    }

    [Theory]
    [InlineData('_')]
    [InlineData('\u203F')]
    [InlineData('.')]
    [InlineData('\u0301')]
    [InlineData('"')]
    [InlineData('א')]
    [InlineData('x')]
    [InlineData('ก')]
    public void A_million_equal_characters_take_linear_time(char letter)
    {
        var text = new string(letter, 1_000_000);
        var watch = Stopwatch.StartNew();
        Assert.Empty(Read(new StandardTokenizer(), text));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("א\"")]
    [InlineData("a_")]
    [InlineData("_ิ")]
    [InlineData("a:\u0301")]
    [InlineData("1,")]
    public void A_repeated_pair_takes_linear_time(string pair)
    {
        var text = string.Concat(Enumerable.Repeat(pair, 200_000));
        var watch = Stopwatch.StartNew();
        Read(new StandardTokenizer(), text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
    }

    [Fact]
    public void Reading_allocates_nothing_per_word()
    {
        var tokenizer = new StandardTokenizer();
        var text = string.Concat(Enumerable.Repeat("Deir ez-Zor دير الزور 2024 ", 1000)).AsMemory();
        ReadAll(tokenizer, text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll(tokenizer, text);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void ReadAll(TokenStream stream, ReadOnlyMemory<char> text)
    {
        stream.Reset(text);
        while (stream.MoveNext())
        {
        }
    }

    private static List<(string Term, int PositionIncrement)> Read(TokenStream stream, string text)
    {
        var tokens = new List<(string, int)>();
        stream.Reset(text.AsMemory());
        while (stream.MoveNext())
            tokens.Add((stream.Token.ToString(), stream.Token.PositionIncrement));
        return tokens;
    }
}
