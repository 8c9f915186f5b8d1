using SearchCore.Exceptions;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Tests.Search.Fakes;

namespace SearchCore.Tests.Search.Queries;

public sealed class MultiTermScoringTests
{
    private static readonly FakeIndex Index = new(
        new FakeLeaf([FakeDocument.Of(("text", "ab ac")), FakeDocument.Of(("text", "ad")), FakeDocument.Of(("text", "x"))]),
        new FakeLeaf([FakeDocument.Of(("text", "aa ab ab")), FakeDocument.Of(("text", "ac ae"))]));

    private static readonly PrefixQuery Prefix = new("text", "a") { Boost = 2 };

    [Fact]
    public void Boolean_scores_as_the_query_of_all_terms() => AssertSame(
        BooleanQuery.Any(new[] { "aa", "ab", "ac", "ad", "ae" }.Select(term => new TermQuery("text", term) { Boost = 2 })),
        Prefix with { Scoring = MultiTermScoring.Boolean });

    [Fact]
    public void Top_terms_are_the_first_of_the_index() => AssertSame(
        BooleanQuery.Any(new[] { "aa", "ab" }.Select(term => new TermQuery("text", term) { Boost = 2 })),
        Prefix with { Scoring = MultiTermScoring.TopTerms, MaxExpansions = 2 });

    [Fact]
    public void Constant_top_terms_add_up() => AssertSame(
        BooleanQuery.Any(new[] { "aa", "ab", "ac" }.Select(term => new ConstantScoreQuery(new TermQuery("text", term)) { Boost = 2 })),
        Prefix with { Scoring = MultiTermScoring.TopTermsConstant, MaxExpansions = 3 });

    [Fact]
    public void Too_many_terms_are_an_error_that_names_the_limit()
    {
        var query = Prefix with { Scoring = MultiTermScoring.Boolean, MaxExpansions = 4 };
        var exception = Assert.Throws<LimitExceededException>(() => new IndexSearcher(Index).Search(query));
        Assert.Equal(("MaxExpansions", 4L), (exception.LimitName, exception.Limit));
        Assert.Contains("a*", exception.Message, StringComparison.Ordinal);
    }

    private static void AssertSame(Query expected, Query actual)
    {
        var searcher = new IndexSearcher(Index);
        Assert.Equal(searcher.Search(expected).ScoreDocs, searcher.Search(actual).ScoreDocs);
        Assert.Equal(expected, searcher.Rewrite(actual));
    }
}
