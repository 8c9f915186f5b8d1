using SearchCore.Suggest;

namespace SearchCore.Tests.Suggest;

public sealed class SpellCheckerTests
{
    private static readonly string[] Titles = ["damascus", "damascus", "damask", "river crossing", "river", "riven", "market", "markets"];

    [Theory]
    [InlineData("damascsu", "damascus")]
    [InlineData("damscus", "damascus")]
    [InlineData("mraket", "market")]
    [InlineData("rivver", "river")]
    public void A_word_that_no_document_has_is_corrected(string wrong, string right)
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Equal(right, Suggest(index, wrong)[0].Word);
    }

    [Fact]
    public void More_alike_comes_first_then_more_frequent()
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Equal(["river", "riven"], Suggest(index, "rivex").Select(suggestion => suggestion.Word));
        Assert.Equal([("market", 1 - (1 / 7d), 1), ("markets", 1 - (1 / 7d), 1)], Suggest(index, "marketz").Select(suggestion => (suggestion.Word, suggestion.Similarity, suggestion.DocumentCount)));
    }

    [Fact]
    public void A_word_of_the_index_is_right_unless_it_is_rare()
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Empty(Suggest(index, "riven"));
        Assert.Equal(["river"], Suggest(index, "riven", new SpellCheckOptions { MaxDocumentsOfRareWord = 1 }).Select(suggestion => suggestion.Word));
        Assert.Empty(Suggest(index, "river", new SpellCheckOptions { MaxDocumentsOfRareWord = 2 }));
    }

    [Theory]
    [InlineData("rvr")]
    [InlineData("tiver")]
    [InlineData("zzzzzz")]
    [InlineData("")]
    public void Short_words_wrong_first_letters_and_strange_words_are_left_alone(string word)
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Empty(Suggest(index, word));
    }

    [Fact]
    public void A_correction_must_be_frequent_and_alike_enough()
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Equal(["damascus"], Suggest(index, "damascu", new SpellCheckOptions { MinDocuments = 2 }).Select(suggestion => suggestion.Word));
        Assert.Empty(Suggest(index, "damascu", new SpellCheckOptions { MinSimilarity = 0.95 }));
    }

    private static IReadOnlyList<SpellingSuggestion> Suggest(SuggestFixture index, string word, SpellCheckOptions? options = null) =>
        new SpellChecker(options).Suggest(index.Reader, SuggestFixture.Title, word);
}
