using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Search.Similarities;
using SearchCore.Tests.Search.Fakes;

namespace SearchCore.Tests.Search.Similarities;

/// <summary>Against the formula: coord * sum over terms of (query norm * boost * idf) * idf * sqrt(freq) * norm.</summary>
public class ClassicSimilarityTests
{
    private static readonly FakeIndex _index = FakeIndex.OfTexts("a b c c", "a a a a", "b x x x", "a b b b", "c");

    [Fact]
    public void A_single_term_scores_idf_times_frequency_times_norm() =>
        AssertScores(new TermQuery("text", "a"), (1, Idf(3) * 2 / 2), (0, Idf(3) / 2), (3, Idf(3) / 2));

    [Fact]
    public void Documents_with_more_clauses_are_rewarded_by_coord()
    {
        var (a, b) = (Idf(3), Idf(3));
        var queryNorm = 1 / Math.Sqrt((a * a) + (b * b));
        AssertScores(
            BooleanQuery.Any(new TermQuery("text", "a"), new TermQuery("text", "b")),
            (3, queryNorm * ((a * a / 2) + (b * b * Math.Sqrt(3) / 2))),
            (0, queryNorm * ((a * a / 2) + (b * b / 2))),
            (1, queryNorm * a * a * 2 / 2 / 2),
            (2, queryNorm * b * b / 2 / 2));
    }

    [Fact]
    public void The_score_is_what_the_explanation_says()
    {
        var searcher = new IndexSearcher(_index, new ClassicSimilarity());
        var query = new BooleanQuery(
            new(new TermQuery("text", "a") { Boost = 3 }, Occur.Must),
            new(new PhraseQuery("text", "b", "c"), Occur.Should),
            new(new TermQuery("text", "b"), Occur.Should));
        var hits = searcher.Search(query).ScoreDocs;
        Assert.Equal(3, hits.Count);
        foreach (var hit in hits)
            Assert.Equal(hit.Score, searcher.Explain(query, hit.Doc).Value, 1e-6f);
    }

    private static double Idf(int docFreq) => 1 + Math.Log(5.0 / (docFreq + 1));

    private static void AssertScores(Query query, params (int Doc, double Score)[] expected)
    {
        var hits = new IndexSearcher(_index, new ClassicSimilarity()).Search(query).ScoreDocs;
        Assert.Equal(expected.Select(hit => hit.Doc), hits.Select(hit => hit.Doc));
        for (var i = 0; i < hits.Count; i++)
            Assert.Equal(expected[i].Score, hits[i].Score, 1e-5);
    }
}
