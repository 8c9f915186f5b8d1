using SearchCore.Suggest;

namespace SearchCore.Tests.Suggest;

public sealed class TextCorrectorTests
{
    private static readonly string[] Titles = ["The market of Damascus", "river crossing", "The riven mask", "markets of Aleppo", "marked"];

    [Theory]
    [InlineData("Markte in damascsu!", "market in damascus!")]
    [InlineData("the  MRAKET", "the  market")]
    [InlineData("rivver crosing", "river crossing")]
    public void Wrong_words_are_replaced_and_the_rest_stays_as_it_was_written(string wrong, string right)
    {
        using var index = SuggestFixture.Of([.. Titles, "market in Damascus"]);
        Assert.Equal(right, Correct(index, wrong)!.Text);
    }

    [Fact]
    public void Of_near_words_those_are_taken_that_stand_together_in_a_document()
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Equal("markets aleppo", Correct(index, "markett aleppo")!.Text);
        Assert.Equal("market damascus", Correct(index, "markett damascus")!.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!?")]
    [InlineData("market aleppo")]
    [InlineData("mraket aleppo zzzzzzzz")]
    [InlineData("river")]
    public void Nothing_is_said_where_nothing_is_wrong_or_nothing_would_be_found(string text)
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Null(Correct(index, text));
    }

    [Fact]
    public void Replacements_say_where_the_new_words_stand()
    {
        using var index = SuggestFixture.Of(Titles);
        var correction = Correct(index, "rivver crosing")!;
        Assert.Equal("river crossing", correction.Text);
        Assert.Equal(["river", "crossing"], correction.Replacements.Select(range => correction.Text[range]));
    }

    private static TextCorrection? Correct(SuggestFixture index, string text) =>
        new TextCorrector(SuggestFixture.Analyzer).Correct(index.Searcher, SuggestFixture.Title, text);
}
