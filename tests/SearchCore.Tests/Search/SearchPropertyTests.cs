using FsCheck;
using FsCheck.Fluent;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Tests.Search.Fakes;

namespace SearchCore.Tests.Search;

/// <summary>Random queries of every kind on random indexes.</summary>
public class SearchPropertyTests
{
    private const int Runs = 300;

    [Fact]
    public void A_search_finds_and_scores_what_the_definitions_say() => ForAll((index, query) =>
    {
        var expected = new ReferenceScorer(index).Search(query);
        var found = new IndexSearcher(index).Search(query, new SearchOptions { Top = 1000 });
        Assert.Equal(new TotalHits(expected.Count, TotalHitsRelation.Exact), found.TotalHits);
        Assert.Equal(expected.Keys.Order(), found.ScoreDocs.Select(hit => hit.Doc).Order());
        foreach (var hit in found.ScoreDocs)
            Assert.Equal(expected[hit.Doc], hit.Score, 1e-5 * Math.Max(1, expected[hit.Doc]));
    });

    [Fact]
    public void Results_come_by_score_then_by_document() => ForAll((index, query) =>
    {
        var hits = new IndexSearcher(index).Search(query, new SearchOptions { Top = 1000 }).ScoreDocs;
        Assert.Equal(hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Doc), hits);
    });

    [Fact]
    public void Skipping_changes_nothing_in_the_best_documents() => ForAll((index, query) =>
    {
        var searcher = new IndexSearcher(index);
        foreach (var top in new[] { 1, 3, 10 })
        {
            var exact = searcher.Search(query, new SearchOptions { Top = top });
            var pruned = searcher.Search(query, new SearchOptions { Top = top, CountExactly = false });
            Assert.Equal(exact.ScoreDocs, pruned.ScoreDocs);
            Assert.True(pruned.TotalHits.Relation == TotalHitsRelation.Exact
                ? pruned.TotalHits == exact.TotalHits
                : pruned.TotalHits.Count <= exact.TotalHits.Count);
        }
    });

    [Fact]
    public void Skipping_changes_nothing_in_a_large_segment()
    {
        var searches = new RandomSearches(7);
        var searcher = new IndexSearcher(searches.NextLargeIndex());
        for (var run = 0; run < 400; run++)
        {
            var query = run % 4 == 0 ? searches.NextQuery() : searches.NextWordsQuery();
            var exact = searcher.Search(query, new SearchOptions { Top = 12 });
            Assert.Equal(exact.ScoreDocs, searcher.Search(query, new SearchOptions { Top = 12, CountExactly = false }).ScoreDocs);
            Assert.Equal(exact.ScoreDocs.Take(3), searcher.Search(query, new SearchOptions { Top = 3, CountExactly = false }).ScoreDocs);
        }
    }

    [Fact]
    public void Several_threads_find_the_same() => ForAll(
        (index, query) =>
        {
            var searcher = new IndexSearcher(index);
            foreach (var countsExactly in new[] { true, false })
            {
                var serial = searcher.Search(query, new SearchOptions { Top = 4, CountExactly = countsExactly });
                var parallel = searcher.Search(query, new SearchOptions { Top = 4, CountExactly = countsExactly, MaxParallelism = 3 });
                Assert.Equal(serial.ScoreDocs, parallel.ScoreDocs);
            }
        },
        runs: 100);

    [Fact]
    public void A_count_is_the_number_of_documents_found() => ForAll((index, query) =>
        Assert.Equal(new ReferenceScorer(index).Search(query).Count, new IndexSearcher(index).Count(query)));

    [Fact]
    public void Pages_put_together_are_the_whole_result() => ForAll((index, query) =>
    {
        var searcher = new IndexSearcher(index);
        var pages = new List<ScoreDoc>();
        while (true)
        {
            var page = searcher.Search(query, new SearchOptions { Top = 7, After = pages.Count == 0 ? null : pages[^1], CountExactly = pages.Count % 2 == 0 });
            if (page.ScoreDocs.Count == 0)
                break;
            pages.AddRange(page.ScoreDocs);
        }

        Assert.Equal(searcher.Search(query, new SearchOptions { Top = 1000 }).ScoreDocs, pages);
    });

    [Fact]
    public void An_explanation_is_worth_the_score_and_only_matching_documents_have_one() => ForAll(
        (index, query) =>
        {
            var searcher = new IndexSearcher(index);
            var scores = searcher.Search(query, new SearchOptions { Top = 1000 }).ScoreDocs.ToDictionary(hit => hit.Doc, hit => hit.Score);
            foreach (var leaf in index.Leaves)
            {
                for (var doc = 0; doc < leaf.Reader.MaxDoc; doc++)
                {
                    if (leaf.Reader.LiveDocs is { } live && !live[doc])
                        continue;
                    var explanation = searcher.Explain(query, leaf.DocBase + doc);
                    Assert.Equal(scores.ContainsKey(leaf.DocBase + doc), explanation.IsMatch);
                    if (explanation.IsMatch)
                        Assert.Equal(scores[leaf.DocBase + doc], explanation.Value, 1e-5 * Math.Max(1, explanation.Value));
                }
            }
        },
        runs: 100);

    [Fact]
    public void Only_documents_that_match_have_matches() => ForAll(
        (index, query) =>
        {
            var searcher = new IndexSearcher(index);
            foreach (var leaf in index.Leaves)
            {
                var weight = searcher.CreateWeight(query, ScoreMode.CompleteNoScores);
                for (var doc = 0; doc < leaf.Reader.MaxDoc; doc++)
                {
                    var matches = new List<Match>();
                    Assert.Equal(searcher.Explain(query, leaf.DocBase + doc).IsMatch, weight.CollectMatches(leaf, doc, matches));
                    foreach (var match in matches)
                        Assert.Contains(match.Position, ((FakeLeaf)leaf.Reader).Documents[doc].Positions(match.Field, match.Term.ToString()));
                }
            }
        },
        runs: 100);

    [Fact]
    public void A_minimum_score_leaves_out_and_does_not_count_what_scores_less() => ForAll((index, query) =>
    {
        var searcher = new IndexSearcher(index);
        var all = searcher.Search(query, new SearchOptions { Top = 1000 }).ScoreDocs;
        if (all.Count == 0)
            return;
        var minimum = all[all.Count / 2].Score;
        var found = searcher.Search(query, new SearchOptions { Top = 1000, MinimumScore = minimum });
        Assert.Equal(all.Where(hit => hit.Score >= minimum), found.ScoreDocs);
        Assert.Equal(found.ScoreDocs.Count, found.TotalHits.Count);
    });

    [Fact]
    public void Sloppy_phrases_find_the_same_in_every_way_of_searching() => ForAll((index, query) =>
    {
        var searcher = new IndexSearcher(index);
        var sloppy = BooleanQuery.Any(query, new PhraseQuery("text", "a", "b", "a") { Slop = 3 }, new PhraseQuery("text", "c", "a") { Slop = 2 });
        var exact = searcher.Search(sloppy, new SearchOptions { Top = 5 });
        Assert.Equal(exact.ScoreDocs, searcher.Search(sloppy, new SearchOptions { Top = 5, CountExactly = false }).ScoreDocs);
        foreach (var hit in exact.ScoreDocs)
            Assert.Equal(hit.Score, searcher.Explain(sloppy, hit.Doc).Value, 1e-5 * hit.Score);
    });

    private static void ForAll(Action<FakeIndex, Query> check, int runs = Runs) => Prop
        .ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var searches = new RandomSearches(seed);
            check(searches.NextIndex(), searches.NextQuery());
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(runs));
}
