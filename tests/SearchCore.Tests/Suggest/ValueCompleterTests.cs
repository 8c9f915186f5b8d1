using SearchCore.Suggest;

namespace SearchCore.Tests.Suggest;

public sealed class ValueCompleterTests
{
    private static readonly string[] Titles =
        ["The Siege of Deir ez-Zor", "Deir ez-Zor", "A river in Deir ez-Zor and elsewhere", "Siege", "Deir Hafir", "deir hafir"];

    [Fact]
    public void A_word_inside_a_value_completes_it()
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Equal(["The Siege of Deir ez-Zor"], Complete(index, "siege de").Select(completion => completion.Value));
    }

    [Fact]
    public void Values_that_begin_with_what_was_typed_come_first_and_the_same_value_once()
    {
        using var index = SuggestFixture.Of(Titles);
        var found = Complete(index, "dei");
        Assert.Equal(["Deir Hafir", "Deir ez-Zor", "The Siege of Deir ez-Zor", "A river in Deir ez-Zor and elsewhere"], found.Select(completion => completion.Value).OrderBy(value => value.Length).ThenBy(value => value));
        Assert.Equal(2, found.Single(completion => completion.Value == "Deir Hafir").DocumentCount);
        Assert.All(found.Take(2), completion => Assert.StartsWith("Deir", completion.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Matches_say_which_words_answer()
    {
        using var index = SuggestFixture.Of(Titles);
        var completion = Assert.Single(Complete(index, "siege zo"));
        Assert.Equal(["Siege", "Zor"], completion.Matches.Select(range => completion.Value[range]));
    }

    [Fact]
    public void A_word_with_something_behind_it_is_whole()
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Empty(Complete(index, "haf "));
        Assert.NotEmpty(Complete(index, "hafir "));
    }

    [Fact]
    public void Weightier_values_come_first()
    {
        using var index = SuggestFixture.Create([("river a", 1), ("river b", 3), ("river c", 2), ("a river", 9)], documentsPerSegment: 2);
        var options = new ValueCompletionOptions { WeightField = SuggestFixture.Weight };
        Assert.Equal(["river b", "river c", "river a", "a river"], Complete(index, "riv", options).Select(completion => completion.Value));
    }

    [Fact]
    public void Long_values_are_no_suggestions()
    {
        using var index = SuggestFixture.Of("river", "river " + new string('x', 200));
        Assert.Equal(["river"], Complete(index, "river").Select(completion => completion.Value));
    }

    private static IReadOnlyList<ValueCompletion> Complete(SuggestFixture index, string text, ValueCompletionOptions? options = null) =>
        new ValueCompleter(SuggestFixture.Analyzer, options).Complete(index.Searcher, SuggestFixture.Title, text);
}
