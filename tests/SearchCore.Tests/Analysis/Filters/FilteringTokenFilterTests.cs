using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Tests.Analysis.Filters;

public sealed class FilteringTokenFilterTests
{
    [Fact]
    public void Stop_words_leave_gaps()
    {
        var tokens = new StandardAnalyzer(StopWords.English).Analyze("field", "The Lord of the Rings");
        Assert.Equal([("lord", 1), ("rings", 4)], tokens.Select(token => (token.Term, token.Position)));
    }

    [Fact]
    public void A_gap_at_the_end_is_told_at_the_end()
    {
        var stream = new StandardAnalyzer(StopWords.English).CreateTokenStream("field");
        stream.Reset("end of the".AsMemory());
        Assert.True(stream.MoveNext());
        Assert.False(stream.MoveNext());
        stream.End();
        Assert.Equal(2, stream.Token.PositionIncrement);
    }

    [Fact]
    public void Words_too_short_or_too_long_are_left_out()
    {
        var stream = new LengthFilter(new WhitespaceTokenizer(), 2, 3);
        stream.Reset("a bb ccc dddd".AsMemory());
        var words = new List<string>();
        while (stream.MoveNext())
            words.Add(stream.Token.ToString());
        Assert.Equal(["bb", "ccc"], words);
    }
}
