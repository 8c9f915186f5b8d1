using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Tests.Search.Fakes;

namespace SearchCore.Tests.Search;

public class MatchTests
{
    private static readonly TermQuery _a = new("text", "a");

    [Fact]
    public void A_term_matches_at_its_positions_with_their_offsets()
    {
        var matches = Find("a x a", _a);
        Assert.Equal([new Match("text", new("a"), 0, 0, 1), new Match("text", new("a"), 2, 20, 21)], matches);
    }

    [Fact]
    public void Of_a_phrase_only_the_words_that_form_it_match() =>
        Assert.Equal([3, 4], Positions("a x b a b", new PhraseQuery("text", "a", "b")));

    [Fact]
    public void A_sloppy_phrase_matches_where_its_words_are_nearest() =>
        Assert.Equal([4, 6], Positions("a x x x a x b", new PhraseQuery("text", "a", "b") { Slop = 2 }));

    [Fact]
    public void A_prefix_matches_every_word_that_begins_with_it() =>
        Assert.Equal([0, 2], Positions("zor x zoor", new PrefixQuery("text", "zo")));

    [Fact]
    public void A_group_matches_its_terms_each_with_its_weight()
    {
        var matches = Find("zor zawr x", new WeightedTermGroupQuery("text", new WeightedTerm("zor"), new WeightedTerm("zawr", 0.5f)));
        Assert.Equal([("zor", 1f), ("zawr", 0.5f)], matches.Select(match => (match.Term.ToString(), match.Weight)));
    }

    [Fact]
    public void Forbidden_clauses_and_clauses_that_fail_leave_no_matches()
    {
        Assert.Empty(Find("a b", new BooleanQuery(new(_a, Occur.Must), new(new TermQuery("text", "b"), Occur.MustNot))));
        Assert.Equal([0], Positions("a c", new BooleanQuery(new(_a, Occur.Must), new(new PhraseQuery("text", "c", "a"), Occur.Should))));
        Assert.Empty(Find("a", BooleanQuery.Any(_a, new TermQuery("text", "b")) with { MinimumShouldMatch = 2 }));
    }

    [Fact]
    public void The_same_place_is_reported_once() => Assert.Single(Find("a", BooleanQuery.Any(_a, _a, new ConstantScoreQuery(_a))));

    private static int[] Positions(string text, Query query) => [.. Find(text, query).Select(match => match.Position)];

    private static IReadOnlyList<Match> Find(string text, Query query) => new IndexSearcher(FakeIndex.OfTexts("x", text)).GetMatches(query, 1);
}
