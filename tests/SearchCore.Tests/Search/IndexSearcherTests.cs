using SearchCore.Exceptions;
using SearchCore.Search;
using SearchCore.Search.Collectors;
using SearchCore.Search.Queries;
using SearchCore.Tests.Search.Fakes;

namespace SearchCore.Tests.Search;

public class IndexSearcherTests
{
    private static readonly TermQuery _a = new("text", "a");

    [Fact]
    public void A_closed_reader_is_not_searched()
    {
        var index = FakeIndex.OfTexts("a");
        var searcher = new IndexSearcher(index);
        index.Dispose();
        Assert.Throws<ObjectDisposedException>(() => searcher.Search(_a));
        Assert.Throws<ObjectDisposedException>(() => searcher.Count(_a));
        Assert.Throws<ObjectDisposedException>(() => searcher.Explain(_a, 0));
        Assert.Throws<ObjectDisposedException>(() => searcher.GetMatches(_a, 0));
    }

    [Fact]
    public void A_search_gives_its_reader_back_even_when_it_fails()
    {
        var index = FakeIndex.OfTexts("a");
        var searcher = new IndexSearcher(index) { MaxClauseCount = 1 };
        Assert.Throws<LimitExceededException>(() => searcher.Search(BooleanQuery.Any(_a, _a)));
        index.Dispose();
        Assert.True(index.IsClosed);
    }

    [Fact]
    public void Too_many_clauses_are_refused_by_name()
    {
        var searcher = new IndexSearcher(FakeIndex.OfTexts("a"));
        var exception = Assert.Throws<LimitExceededException>(() => searcher.Search(BooleanQuery.Any(Enumerable.Repeat(_a, 1025))));
        Assert.Equal((nameof(IndexSearcher.MaxClauseCount), 1024L), (exception.LimitName, exception.Limit));
        Assert.Single(searcher.Search(BooleanQuery.Any(Enumerable.Repeat(_a, 1024))).ScoreDocs);
    }

    [Fact]
    public void A_cancelled_search_throws()
    {
        var searcher = new IndexSearcher(new FakeIndex(new FakeLeaf([FakeDocument.Of(("text", "a"))]), new FakeLeaf([FakeDocument.Of(("text", "a"))])));
        var cancelled = new CancellationToken(canceled: true);
        Assert.ThrowsAny<OperationCanceledException>(() => searcher.Search(_a, cancellationToken: cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => searcher.Search(_a, new SearchOptions { MaxParallelism = 2 }, cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => searcher.Search(_a, new TopScoreCollector(new SearchOptions()), cancelled));
    }

    [Fact]
    public void A_search_out_of_time_says_so_and_returns_what_it_has()
    {
        var found = new IndexSearcher(FakeIndex.OfTexts("a")).Search(_a, new SearchOptions { TimeLimit = TimeSpan.Zero });
        Assert.True(found.TimedOut);
        Assert.Equal(TotalHitsRelation.AtLeast, found.TotalHits.Relation);
    }

    [Fact]
    public void A_count_that_the_statistics_know_is_exact_even_when_skipping()
    {
        var searcher = new IndexSearcher(FakeIndex.OfTexts([.. Enumerable.Repeat("a", 500)]));
        var found = searcher.Search(_a, new SearchOptions { Top = 1, CountExactly = false });
        Assert.Equal(new TotalHits(500, TotalHitsRelation.Exact), found.TotalHits);
    }

    [Fact]
    public void No_documents_may_be_asked_for()
    {
        var searcher = new IndexSearcher(FakeIndex.OfTexts("a", "a b"));
        Assert.Equal(2, searcher.Search(_a, new SearchOptions { Top = 0 }).TotalHits.Count);
        Assert.Empty(searcher.Search(_a, new SearchOptions { Top = 0, CountExactly = false }).ScoreDocs);
    }

    [Fact]
    public void Deleted_documents_are_not_found_but_count_in_the_statistics()
    {
        string[] texts = ["a", "a", "b"];
        var documents = texts.Select(text => FakeDocument.Of(("text", text))).ToArray();
        var all = new IndexSearcher(new FakeIndex(new FakeLeaf(documents))).Search(_a).ScoreDocs;
        var left = new IndexSearcher(new FakeIndex(new FakeLeaf(documents, deleted: [0]))).Search(_a).ScoreDocs;
        Assert.Equal(all.Skip(1), left);
    }

    [Fact]
    public void An_empty_index_finds_nothing()
    {
        var searcher = new IndexSearcher(new FakeIndex());
        Assert.Equal(0, searcher.Search(BooleanQuery.Any(_a, new MatchAllDocsQuery(), new PhraseQuery("text", "a", "b"))).TotalHits.Count);
    }

    [Fact]
    public void An_explanation_names_what_made_the_score()
    {
        var text = new IndexSearcher(FakeIndex.OfTexts("a b", "b")).Explain(BooleanQuery.Any(_a, new TermQuery("text", "b")), 0).ToString();
        Assert.Contains("the sum of:", text, StringComparison.Ordinal);
        Assert.Contains("idf of 'a'", text, StringComparison.Ordinal);
        Assert.Contains("freq, how often the document has text:b", text, StringComparison.Ordinal);
    }
}
