using SearchCore.Suggest;

namespace SearchCore.Tests.Suggest;

public sealed class WordCompleterTests
{
    private static readonly string[] Titles =
        ["damascus river", "damascus", "damask rose", "dam", "daraa", "Damietta", "riverside", "river", "river bank"];

    [Fact]
    public void Words_with_more_documents_come_first()
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Equal(["damascus", "dam", "damask", "damietta"], Complete(index, "dam", new CompletionOptions { MaxEdits = 0 }));
    }

    [Fact]
    public void Counts_are_those_of_all_segments_together()
    {
        using var index = SuggestFixture.Create([.. Titles.Select(title => (title, 0L))], documentsPerSegment: 2);
        Assert.True(index.Reader.Leaves.Count > 2);
        var best = new WordCompleter().Complete(index.Reader, SuggestFixture.Title, "riv")[0];
        Assert.Equal(("river", 3), (best.Word, best.DocumentCount));
    }

    [Theory]
    [InlineData("damsc", "damascus")]
    [InlineData("dmaas", "damascus")]
    [InlineData("rivre", "river")]
    [InlineData("rivres", "riverside")]
    public void A_wrong_letter_is_forgiven_when_too_few_words_begin_so(string typed, string expected)
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Contains(expected, Complete(index, typed));
    }

    [Fact]
    public void The_first_letter_must_be_right()
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Empty(Complete(index, "xamasc"));
        Assert.Equal(["damascus"], Complete(index, "xamasc", new CompletionOptions { NonFuzzyPrefixLength = 0 }));
    }

    [Fact]
    public void Exact_beginnings_come_before_near_ones()
    {
        using var index = SuggestFixture.Of("dart", "dare dare", "dare", "darling", "damp", "damp", "damp");
        Assert.Equal(["dare", "darling", "dart", "damp"], Complete(index, "dar"));
    }

    [Fact]
    public void A_weight_field_ranks_by_the_weightiest_document()
    {
        using var index = SuggestFixture.Create([("dam", 1), ("dam", 2), ("damask", 90), ("damascus", 5)]);
        var options = new CompletionOptions { WeightField = SuggestFixture.Weight };
        Assert.Equal(["damask", "damascus", "dam"], Complete(index, "dam", options));
    }

    [Fact]
    public void A_word_that_only_deleted_documents_have_is_not_suggested()
    {
        using var index = SuggestFixture.Create([("damask rose", 0), ("damascus", 0), ("rose", 0)], delete: "damask");
        Assert.Equal(["damascus"], Complete(index, "dam"));
        Assert.Equal(["rose"], Complete(index, "ro"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zzz")]
    [InlineData("\uD800")]
    public void Where_nothing_begins_so_nothing_is_suggested(string typed)
    {
        using var index = SuggestFixture.Of(Titles);
        Assert.Empty(Complete(index, typed));
    }

    [Fact]
    public void Of_very_many_words_the_most_frequent_are_found_and_found_again()
    {
        var rare = Enumerable.Range(0, 5_000).Select(i => $"a{i:D5}");
        using var index = SuggestFixture.Create([.. rare.Chunk(50).Select(words => (string.Join(' ', words), 0L)), ("a04711 azure", 0), ("azure", 0)]);
        for (var i = 0; i < 2; i++)
            Assert.Equal(["a04711", "azure"], Complete(index, "a", new CompletionOptions { MaxSuggestions = 2 }));
    }

    private static IEnumerable<string> Complete(SuggestFixture index, string typed, CompletionOptions? options = null) =>
        new WordCompleter(options).Complete(index.Reader, SuggestFixture.Title, typed).Select(completion => completion.Word);
}
