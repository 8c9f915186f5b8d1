using SearchCore.QueryParsing;
using SearchCore.Store;

namespace SearchCore.Tests;

public sealed class SearchIndexSuggestTests
{
    private static readonly IndexSchema Schema = IndexSchema.Create(fields => fields.Key("id").Text("title").Text("body").Keyword("tag").Int("year"));

    [Fact]
    public void Words_values_and_names_are_suggested_from_the_index_alone()
    {
        using var index = Open();
        var suggestions = index.Suggest("dei");
        Assert.Contains(suggestions, suggestion => suggestion is { Kind: SuggestionKind.Word, Text: "deir" });
        Assert.Contains(suggestions, suggestion => suggestion is { Kind: SuggestionKind.Value, Text: "The siege of Deir ez-Zor" });
        var variant = index.Suggest("Deir ez-Zur").Single(suggestion => suggestion is { Kind: SuggestionKind.Variant, Text: "Deir ez-Zor" });
        Assert.NotNull(variant.Reason);
        Assert.InRange(variant.Similarity, 0.5, 1);
    }

    [Fact]
    public void Every_suggestion_finds_something()
    {
        using var index = Open();
        foreach (var typed in (string[])["d", "dei", "siege of d", "market r", "Deir ez-Zur", "a", "riv"])
        {
            foreach (var suggestion in index.Suggest(typed))
                Assert.NotEmpty(index.Search(new SearchRequest(QueryParser.Escape(suggestion.Text)) { RequireAllWords = true }).Hits);
        }
    }

    [Fact]
    public void The_words_before_the_last_are_kept_as_they_were_typed()
    {
        using var index = Open();
        Assert.Contains("SIEGE of deir", index.Suggest(new SuggestRequest("SIEGE of de") { CompleteValues = false }).Select(suggestion => suggestion.Text));
        Assert.DoesNotContain(index.Suggest(new SuggestRequest("market de") { CompleteValues = false }), suggestion => suggestion.Text.Contains("deir", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("+-(\"~")]
    [InlineData("\uD800")]
    public void No_text_makes_it_throw(string text)
    {
        using var index = Open();
        Assert.Empty(index.Suggest(text));
        Assert.Null(index.Correct(text));
    }

    [Fact]
    public void A_long_text_has_no_suggestions()
    {
        using var index = Open();
        Assert.Empty(index.Suggest(new string('d', 201)));
        Assert.Null(index.Correct(new string('d', 201)));
    }

    [Fact]
    public void Numbers_out_of_range_and_unknown_fields_are_refused()
    {
        using var index = Open();
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Suggest("d", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Suggest("d", 101));
        Assert.Throws<ArgumentException>(() => index.Suggest(new SuggestRequest("d") { Fields = ["nothing"] }));
        Assert.Throws<ArgumentException>(() => index.Correct("d", ["nothing"]));
        Assert.Throws<ArgumentException>(() => index.Suggest(new SuggestRequest("1") { Fields = ["year"] }));
    }

    [Fact]
    public void Words_that_find_nothing_are_corrected()
    {
        using var index = Open();
        Assert.Equal("river market", index.Correct("rivver markte")!.Text);
        Assert.Null(index.Correct("river market"));
    }

    [Fact]
    public void A_keyword_is_completed_as_it_was_written()
    {
        using var index = Open();
        index.Put(new SearchDocument { ["id"] = "3", ["title"] = "Tagged", ["tag"] = "Water Supply" });
        index.Refresh();
        var suggestion = Assert.Single(index.Suggest(new SuggestRequest("Water S") { Fields = ["tag"] }));
        Assert.Equal(("Water Supply", "tag"), (suggestion.Text, suggestion.Field));
    }

    [Fact]
    public void What_was_typed_is_not_suggested_again_as_a_word()
    {
        using var index = Open();
        Assert.DoesNotContain(index.Suggest("Market"), suggestion => suggestion is { Kind: SuggestionKind.Word, Text: "market" or "Market" });
    }

    [Fact]
    public void A_search_box_may_have_its_own_syntax()
    {
        using var index = Open();
        Assert.Equal(2, index.Search(new SearchRequest("aleppo | town") { Syntax = QuerySyntax.Simple }).TotalHits);
        Assert.Equal(1, index.Search(new SearchRequest("river + -market") { Syntax = QuerySyntax.Simple }).TotalHits);
        Assert.Equal(1, index.Search(new SearchRequest("Deir ez-Zur") { Syntax = QuerySyntax.Simple, RequireAllWords = true }).TotalHits);
    }

    [Fact]
    public void What_was_changed_is_suggested_after_a_refresh()
    {
        using var index = Open();
        Assert.Empty(index.Suggest("qu"));
        index.Put(new SearchDocument { ["id"] = "new", ["title"] = "Quneitra" });
        index.Refresh();
        Assert.Contains("Quneitra", index.Suggest("qu").Select(suggestion => suggestion.Text));
    }

    private static SearchIndex Open()
    {
        var index = SearchIndex.Open(new InMemoryDirectory(), Schema);
        index.Put(new SearchDocument { ["id"] = "1", ["title"] = "The siege of Deir ez-Zor", ["body"] = "A long story of a river and a town." });
        index.Put(new SearchDocument { ["id"] = "2", ["title"] = "Aleppo", ["body"] = "The market at the river." });
        index.Refresh();
        return index;
    }
}
