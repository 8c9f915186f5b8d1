using SearchCore.Names;
using SearchCore.Suggest;

namespace SearchCore.Tests.Suggest;

public sealed class NameSuggesterTests
{
    private static readonly string[] Titles =
        ["Deir ez-Zor today", "In Deir ez-Zor", "Город Дейр-эз-Зор", "مدينة دير الزور", "Dayr az-Zawr", "Idlib", "Irbid", "Aleppo"];

    [Fact]
    public void Other_spellings_and_scripts_are_named_as_the_documents_write_them()
    {
        using var index = SuggestFixture.Of(Titles);
        var found = Suggest(index, "Deir ez-Zur");
        Assert.Equal("Deir ez-Zor", found[0].Name);
        Assert.Equal(2, found[0].DocumentCount);
        Assert.Equal(
            ["Dayr az-Zawr", "Deir ez-Zor", "Дейр-эз-Зор", "دير الزور"],
            found.Select(suggestion => suggestion.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_spelling_that_was_typed_is_no_suggestion()
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.DoesNotContain("Deir ez-Zor", Suggest(index, "deir ez-zor").Select(suggestion => suggestion.Name));
    }

    [Fact]
    public void Each_says_how_alike_it_is_and_why()
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.All(Suggest(index, "Deir ez-Zur"), suggestion =>
        {
            Assert.InRange(suggestion.Similarity, 0.5, 1);
            Assert.NotEmpty(suggestion.Reason);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("Idleb and then seven more words than names have")]
    [InlineData("Xyzzy")]
    public void What_is_no_name_of_the_index_has_none(string text)
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Empty(Suggest(index, text));
    }

    [Fact]
    public void Names_that_are_said_to_be_the_same_are_suggested_and_say_so()
    {
        using var index = SuggestFixture.Of([.. Titles, "The ruins of Tadmur"]);
        var suggester = new NameSuggester(SuggestFixture.Analyzer) { Equivalences = NameEquivalences.Parse("Palmyra = Tadmur") };
        var suggestion = Assert.Single(suggester.Suggest(index.Searcher, SuggestFixture.Title, "Palmyra", 5));
        Assert.Equal(("Tadmur", "said to be the same as Tadmur"), (suggestion.Name, suggestion.Reason));
    }

    [Fact]
    public void Not_more_than_asked_for()
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Equal(2, new NameSuggester(SuggestFixture.Analyzer).Suggest(index.Searcher, SuggestFixture.Title, "Deir ez-Zur", 2).Count);
    }

    private static IReadOnlyList<NameSuggestion> Suggest(SuggestFixture index, string name) =>
        new NameSuggester(SuggestFixture.Analyzer).Suggest(index.Searcher, SuggestFixture.Title, name, 10);
}
