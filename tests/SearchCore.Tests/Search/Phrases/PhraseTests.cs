using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Search.Similarities;
using SearchCore.Tests.Search.Fakes;

namespace SearchCore.Tests.Search.Phrases;

public class PhraseTests
{
    [Theory]
    [InlineData("a b", 0, "a b", 1)]
    [InlineData("a b", 0, "a b x a b a", 2)]
    [InlineData("a b", 0, "b a", 0)]
    [InlineData("a b", 0, "a x b", 0)]
    [InlineData("a a", 0, "a a a", 2)]
    [InlineData("a b a", 0, "a b a b a", 2)]
    [InlineData("fast car", 0, "fast|quick car", 1)]
    [InlineData("a b", 1, "a x b", 1 / 2f)]
    [InlineData("a b", 1, "b a", 0)]
    [InlineData("a b", 2, "b a", 1 / 3f)]
    [InlineData("a b", 2, "a b x x x a x b", 1 + (1 / 2f))]
    [InlineData("a b c", 2, "a x b x c", 1 / 3f)]
    [InlineData("a b c", 1, "a x b x c", 0)]
    [InlineData("a a", 1, "a", 0)]
    [InlineData("a a", 1, "a x a", 1 / 2f)]
    public void The_frequency_counts_nearer_occurrences_more(string phrase, int slop, string text, float freq)
    {
        var query = new PhraseQuery("text", phrase.Split(' ')) { Slop = slop };
        AssertFreq(freq, query, text);
    }

    [Fact]
    public void A_gap_in_the_phrase_is_a_gap_in_the_text()
    {
        var query = new PhraseQuery("text", [new("a"), new("b")], [0, 2]);
        AssertFreq(1, query, "a x b");
        AssertFreq(0, query, "a b");
    }

    [Fact]
    public void Two_terms_at_one_place_have_to_stand_at_one_position()
    {
        var query = new PhraseQuery("text", [new("fast"), new("quick")], [0, 0]);
        AssertFreq(1, query, "fast|quick car");
        AssertFreq(0, query, "fast quick car");
    }

    [Fact]
    public void An_occurrence_counts_as_much_as_its_terms_weights_multiplied()
    {
        var query = new MultiPhraseQuery(
            "text",
            [new WeightedTerm("deir"), new WeightedTerm("dayr", 0.5f)],
            [new WeightedTerm("zor"), new WeightedTerm("zawr", 0.5f)]);
        AssertFreq(1, query, "deir zor");
        AssertFreq(0.5f, query, "dayr zor");
        AssertFreq(0.25f, query, "dayr zawr");
        AssertFreq(1.25f, query, "dayr zawr x deir zor");
        AssertFreq(0, query, "zor deir");
        AssertFreq(0.5f / 2, query with { Slop = 1 }, "deir x zawr");
    }

    [Fact]
    public void Slots_that_share_a_term_take_different_occurrences()
    {
        var query = new MultiPhraseQuery(
            "text",
            [new WeightedTerm("a"), new WeightedTerm("b")],
            [new WeightedTerm("b"), new WeightedTerm("c")])
        { Slop = 1 };
        AssertFreq(0, query, "b x x x");
        AssertFreq(1, query, "b c");
    }

    [Fact]
    public void A_phrase_in_a_field_without_its_terms_finds_nothing() =>
        Assert.Equal(0, new IndexSearcher(FakeIndex.OfTexts("a b")).Count(new PhraseQuery("title", "a", "b")));

    private static void AssertFreq(float freq, Query query, string text)
    {
        var searcher = new IndexSearcher(FakeIndex.OfTexts(text, "x"), new FreqSimilarity());
        var hits = searcher.Search(query).ScoreDocs;
        if (freq == 0)
            Assert.Empty(hits);
        else
            Assert.Equal(freq, Assert.Single(hits).Score, 1e-6f);
    }

    /// <summary>The score is the frequency.</summary>
    private sealed class FreqSimilarity : Similarity
    {
        public override SimilarityScorer CreateScorer(float boost, CollectionStatistics collection, params ReadOnlySpan<TermStatistics> terms) => new Scorer();

        private sealed class Scorer : SimilarityScorer
        {
            public override float Score(float freq, int norm) => freq;

            public override Explanation Explain(Explanation freq, int norm) => freq;
        }
    }
}
