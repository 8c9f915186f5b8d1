using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Tests.Search.Fakes;

namespace SearchCore.Tests.Search;

/// <summary>Shapes of indexes in which skipping is easily wrong.</summary>
public class PruningTests
{
    [Fact]
    public void The_last_documents_of_exhausted_optional_words_still_count()
    {
        var texts = Enumerable.Range(0, 1500).Select(doc => doc % 5 == 0 ? "common x y" : "common").ToArray();
        texts[1490] = "x x x y common";
        var query = new BooleanQuery(
            new BooleanClause(new TermQuery("text", "common"), Occur.Must),
            new BooleanClause(new TermQuery("text", "x"), Occur.Should),
            new BooleanClause(new TermQuery("text", "y"), Occur.Should));
        AssertSkippingChangesNothing(FakeIndex.OfTexts(texts), query);
    }

    [Fact]
    public void Among_equal_scores_the_first_documents_stay()
    {
        var index = FakeIndex.OfTexts([.. Enumerable.Range(0, 5000).Select(doc => doc % 3 == 0 ? "a b" : "b a")]);
        AssertSkippingChangesNothing(index, BooleanQuery.Any(new TermQuery("text", "a"), new TermQuery("text", "b")));
        AssertSkippingChangesNothing(index, new PrefixQuery("text", "a"));
    }

    [Fact]
    public void A_late_best_document_is_found_in_every_kind_of_query()
    {
        var texts = Enumerable.Range(0, 6000).Select(doc => (doc % 2 == 0 ? "a " : "b ") + (doc % 7 == 0 ? "c d e" : "d e f g h")).ToArray();
        texts[5990] = "a b c d";
        var (a, b, c) = (new TermQuery("text", "a"), new TermQuery("text", "b"), new TermQuery("text", "c"));
        var index = FakeIndex.OfTexts(texts);
        Query[] queries =
        [
            a,
            BooleanQuery.Any(a, b, c),
            BooleanQuery.All(a, c),
            BooleanQuery.Any(a, b, c) with { MinimumShouldMatch = 2 },
            new DisjunctionMaxQuery(a, b, c) { TieBreaker = 0.25f },
            new PhraseQuery("text", "c", "d"),
            new WeightedTermGroupQuery("text", new WeightedTerm("a"), new WeightedTerm("c", 0.5f)),
        ];
        foreach (var query in queries)
            AssertSkippingChangesNothing(index, query);
    }

    private static void AssertSkippingChangesNothing(FakeIndex index, Query query)
    {
        var searcher = new IndexSearcher(index);
        foreach (var top in new[] { 1, 2, 30 })
        {
            var exact = searcher.Search(query, new SearchOptions { Top = top });
            Assert.Equal(exact.ScoreDocs, searcher.Search(query, new SearchOptions { Top = top, CountExactly = false }).ScoreDocs);
        }
    }
}
