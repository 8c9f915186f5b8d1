using SearchCore.Exceptions;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Search.Spans;
using SearchCore.Tests.Search.Fakes;

namespace SearchCore.Tests.Search.Spans;

public sealed class SpanQueryTests
{
    private static readonly FakeIndex Index = FakeIndex.OfTexts("a b c", "b a x c", "a x x x b", "c a a b", "x");

    [Fact]
    public void A_term_s_span_counts_half_as_one_position_long_spans_do_in_Lucene()
    {
        var score = Assert.Single(Search(FakeIndex.OfTexts("q z z", "y"), Term("q"))).Score;
        var idf = Math.Log(1 + ((2 - 1 + 0.5) / (1 + 0.5)));
        var part = 1.2 * (1 - 0.75 + (0.75 * 4 / 2));
        Assert.Equal(idf * 2.2 * 0.5 / (0.5 + part), score, 1e-5);
    }

    [Theory]
    [InlineData(0, true, new[] { 0, 3 })]
    [InlineData(3, true, new[] { 0, 2, 3 })]
    [InlineData(0, false, new[] { 0, 1, 3 })]
    [InlineData(2, false, new[] { 0, 1, 3 })]
    public void Near_in_order_or_not(int slop, bool inOrder, int[] expected) =>
        Assert.Equal(expected, Docs(new SpanNearQuery([Term("a"), Term("b")], slop, inOrder)));

    [Fact]
    public void Or_not_first_and_range_choose_spans()
    {
        Assert.Equal([0, 1, 2, 3, 4], Docs(new SpanOrQuery(Term("a"), Term("x"))));
        Assert.Equal([2, 3], Docs(new SpanNotQuery(Term("a"), Term("b"), 1, 1)));
        Assert.Equal([0, 2], Docs(new SpanFirstQuery(Term("a"), 1)));
        Assert.Equal([1, 3], Docs(new SpanPositionRangeQuery(Term("a"), 1, 3)));
        Assert.Equal([0, 2, 3], Docs(new SpanNearQuery([Term("a"), new SpanMultiTermQuery(new PrefixQuery("text", "b"))], 3)));
        Assert.Equal([0, 1, 3], Docs(new SpanNearQuery([new SpanMultiTermQuery(new FuzzyQuery("text", "c", 0)), Term("a")], 5, inOrder: false)));
    }

    [Fact]
    public void Is_written_as_Lucene_writes_it()
    {
        var near = new SpanNearQuery([Term("a"), new SpanOrQuery(Term("b"), Term("c"))], 4, inOrder: false) { Boost = 2 };
        Assert.Equal("spanNear([text:a, spanOr([text:b, text:c])], 4, false)^2.0", near.ToString());
        Assert.Equal("spanNot(a, b, 1, 0)", new SpanNotQuery(Term("a"), Term("b"), 1).ToString("text"));
        Assert.Equal("spanFirst(a, 3)", new SpanFirstQuery(Term("a"), 3).ToString("text"));
        Assert.Equal("spanPosRange(a, 1, 3)", new SpanPositionRangeQuery(Term("a"), 1, 3).ToString("text"));
        Assert.Equal("SpanMultiTermQueryWrapper(b*)", new SpanMultiTermQuery(new PrefixQuery("text", "b")).ToString("text"));
    }

    [Fact]
    public void Equals_another_that_asks_the_same()
    {
        Assert.Equal(new SpanNearQuery([Term("a"), Term("b")], 2), new SpanNearQuery([Term("a"), Term("b")], 2));
        Assert.NotEqual(new SpanNearQuery([Term("a"), Term("b")], 2), new SpanNearQuery([Term("a"), Term("b")], 2, inOrder: false));
        Assert.NotEqual(new SpanNotQuery(Term("a"), Term("b")), new SpanNotQuery(Term("a"), Term("b"), after: 1));
    }

    [Fact]
    public void Faults_are_told()
    {
        Assert.Throws<ArgumentException>(() => new SpanOrQuery());
        Assert.Throws<ArgumentException>(() => new SpanNearQuery([Term("a"), new SpanTermQuery("other", "b")]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpanNearQuery([Term("a")], -1));
        var query = new SpanMultiTermQuery(new PrefixQuery("text", "") { MaxExpansions = 2 });
        Assert.Equal("MaxExpansions", Assert.Throws<LimitExceededException>(() => Docs(query)).LimitName);
    }

    [Fact]
    public void Matches_are_the_terms_inside_spans()
    {
        var matches = new IndexSearcher(Index).GetMatches(new SpanNearQuery([Term("a"), Term("b")], 0), 3);
        Assert.Equal([("a", 2), ("b", 3)], matches.Select(match => (match.Term.ToString(), match.Position)));
    }

    private static SpanTermQuery Term(string text) => new("text", text);

    private static IReadOnlyList<ScoreDoc> Search(FakeIndex index, Query query) => new IndexSearcher(index).Search(query).ScoreDocs;

    private static IEnumerable<int> Docs(Query query) => Search(Index, query).Select(hit => hit.Doc).Order();
}
