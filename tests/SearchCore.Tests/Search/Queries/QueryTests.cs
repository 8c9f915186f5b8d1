using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Tests.Search.Fakes;

namespace SearchCore.Tests.Search.Queries;

public class QueryTests
{
    private static readonly TermQuery _a = new("text", "a");
    private static readonly TermQuery _b = new("text", "b");

    public static TheoryData<Query, string> Written => new()
    {
        { _a, "text:a" },
        { _a with { Boost = 2 }, "text:a^2.0" },
        { _a with { Boost = 0.1f }, "text:a^0.1" },
        { _a with { Boost = 12345678 }, "text:a^1.2345678E7" },
        { _a with { Boost = 0.0001f }, "text:a^1.0E-4" },
        { new PhraseQuery("text", "a", "b") { Slop = 3 }, "text:\"a b\"~3" },
        { new PhraseQuery("text", [new("a"), new("b")], [0, 2]), "text:\"a ? b\"" },
        { new MultiPhraseQuery("text", [new WeightedTerm("a"), new("b", 0.5f)], [new WeightedTerm("c")]), "text:\"(a b^0.5) c\"" },
        { new PrefixQuery("text", "a"), "text:a*" },
        { new WildcardQuery("text", "a?b*") { Boost = 2 }, "text:a?b*^2.0" },
        { new RegexpQuery("text", "[a-b]+") { Boost = 2 }, "text:/[a-b]+/^2.0" },
        { new FuzzyQuery("text", "a", 1) { Boost = 2 }, "text:a~1^2.0" },
        { new TermRangeQuery("text", new("a"), null, IncludesLower: false), "text:{a TO *]" },
        { new TermInSetQuery("text", "b", "a", "b"), "text:(a b)" },
        { new FieldExistsQuery("text"), "text:*" },
        { new BooleanQuery(new(_a, Occur.Must), new(_b, Occur.Filter)), "+text:a #text:b" },
        { new MatchAllDocsQuery(), "*:*" },
        { new ConstantScoreQuery(_a) { Boost = 3 }, "ConstantScore(text:a)^3.0" },
        { new DisjunctionMaxQuery(_a, BooleanQuery.Any(_a, _b)) { TieBreaker = 0.5f }, "(text:a | (text:a text:b))~0.5" },
        { new BooleanQuery(new(_a, Occur.Must), new(_b, Occur.MustNot)), "+text:a -text:b" },
        { BooleanQuery.Any(BooleanQuery.All(_a, _b), _b), "(+text:a +text:b) text:b" },
        { BooleanQuery.Any(_a, _b) with { MinimumShouldMatch = 2, Boost = 2 }, "(text:a text:b)~2^2.0" },
        { new WeightedTermGroupQuery("text", new WeightedTerm("a"), new("b", 0.5f)), "(text:a | text:b^0.5)" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_query_is_written_as_Lucene_writes_it(Query query, string text) => Assert.Equal(text, query.ToString());

    [Fact]
    public void The_default_field_is_left_out() =>
        Assert.Equal("+a title:b", new BooleanQuery(new(_a, Occur.Must), new(new TermQuery("title", "b"), Occur.Should)).ToString("text"));

    [Fact]
    public void Queries_that_ask_the_same_are_equal()
    {
        Assert.Equal(BooleanQuery.Any(_a, new PhraseQuery("text", "a", "b")), BooleanQuery.Any(_a with { }, new PhraseQuery("text", "a", "b")));
        Assert.Equal(BooleanQuery.Any(_a, _b).GetHashCode(), BooleanQuery.Any(_a, _b).GetHashCode());
        Assert.NotEqual(BooleanQuery.Any(_a, _b), BooleanQuery.Any(_b, _a));
        Assert.NotEqual<Query>(_a, _a with { Boost = 2 });
    }

    [Fact]
    public void A_boolean_query_of_one_clause_becomes_that_clause_with_both_boosts() =>
        Assert.Equal(_a with { Boost = 6 }, new BooleanQuery(new BooleanClause(_a with { Boost = 2 }, Occur.Must)) { Boost = 3 }.Rewrite(FakeIndex.OfTexts("a")));

    [Fact]
    public void A_query_of_nothing_but_a_forbidden_clause_finds_nothing() =>
        Assert.Equal(0, new IndexSearcher(FakeIndex.OfTexts("a", "b")).Count(new BooleanQuery(new BooleanClause(_a, Occur.MustNot))));

    [Theory]
    [InlineData(-1f)]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void A_boost_is_finite_and_not_negative(float boost) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _a with { Boost = boost });

    [Fact]
    public void A_visitor_sees_every_term_that_is_wanted_and_none_that_is_forbidden()
    {
        var visitor = new TermVisitor();
        new BooleanQuery(
            new(_a, Occur.Must),
            new(new ConstantScoreQuery(new PhraseQuery("text", "b", "c")), Occur.Should),
            new(new TermQuery("text", "d"), Occur.MustNot),
            new(new DisjunctionMaxQuery(new WeightedTermGroupQuery("text", new WeightedTerm("e"))), Occur.Should)).Visit(visitor);
        Assert.Equal(["a", "b", "c", "e"], visitor.Terms);
    }

    [Fact]
    public void Positions_of_a_phrase_ascend() =>
        Assert.Throws<ArgumentException>(() => new PhraseQuery("text", [new("a"), new("b")], [1, 0]));

    [Fact]
    public void Weights_of_a_group_lie_over_zero_and_up_to_one()
    {
        Assert.Throws<ArgumentException>(() => new WeightedTermGroupQuery("text", new WeightedTerm("a", 0)));
        Assert.Throws<ArgumentException>(() => new WeightedTermGroupQuery("text", new WeightedTerm("a", 1.5f)));
        Assert.Throws<ArgumentException>(() => new WeightedTermGroupQuery("text"));
    }

    private sealed class TermVisitor : QueryVisitor
    {
        public List<string> Terms { get; } = [];

        public override void VisitTerms(Query query, IReadOnlyList<SearchCore.Index.Term> terms) =>
            Terms.AddRange(terms.Select(term => term.Value.ToString()));
    }
}
