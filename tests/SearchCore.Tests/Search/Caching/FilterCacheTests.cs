using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Presets;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Caching;
using SearchCore.Search.Queries;
using SearchCore.Store;
using SearchCore.Tests.Search.Fakes;

namespace SearchCore.Tests.Search.Caching;

public sealed class FilterCacheTests
{
    [Fact]
    public void A_search_finds_the_same_with_a_cache_and_without() => Prop
        .ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var searches = new RandomSearches(seed);
            var index = searches.NextIndex();
            var cached = new IndexSearcher(index) { FilterCache = new FilterCache { MinUses = 1, MinSegmentDocs = 0, MaxBytes = seed % 2000 } };
            for (var queries = 0; queries < 4; queries++)
            {
                var query = new BooleanQuery(new BooleanClause(searches.NextQuery(), Occur.Should), new BooleanClause(searches.NextQuery(), Occur.Filter));
                var expected = new IndexSearcher(index).Search(query);
                for (var repeat = 0; repeat < 3; repeat++)
                {
                    Assert.Equal(expected.ScoreDocs, cached.Search(query).ScoreDocs);
                    Assert.Equal(expected.ScoreDocs, cached.Search(query, new SearchOptions { CountExactly = false }).ScoreDocs);
                    Assert.Equal(expected.TotalHits.Count, cached.Count(query));
                }

                Assert.True(cached.FilterCache!.Statistics.Bytes <= cached.FilterCache.MaxBytes);
            }
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void A_filter_is_kept_from_its_second_use_on()
    {
        var cache = new FilterCache { MinSegmentDocs = 0 };
        var searcher = new IndexSearcher(FakeIndex.OfTexts("ab", "b", "abc")) { FilterCache = cache };
        var query = new BooleanQuery(new BooleanClause(new PrefixQuery("text", "a"), Occur.Filter));
        searcher.Count(query);
        Assert.Equal(new FilterCacheStatistics(0, 1, 0, 0, 0), cache.Statistics);
        searcher.Count(query);
        Assert.Equal((0, 2, 1), (cache.Statistics.Hits, cache.Statistics.Misses, cache.Statistics.Entries));
        Assert.Equal(2, searcher.Count(query));
        Assert.Equal((1, 2, 1), (cache.Statistics.Hits, cache.Statistics.Misses, cache.Statistics.Entries));
    }

    [Fact]
    public void What_was_not_used_for_the_longest_time_goes_first()
    {
        var cache = new FilterCache { MinSegmentDocs = 0, MinUses = 1, MaxBytes = 450 };
        var searcher = new IndexSearcher(FakeIndex.OfTexts("ab", "b", "abc")) { FilterCache = cache };
        foreach (var prefix in new[] { "a", "b", "a", "ab", "a" })
            searcher.Count(new BooleanQuery(new BooleanClause(new PrefixQuery("text", prefix), Occur.Filter)));
        Assert.Equal((2, 3, 1, 2), (cache.Statistics.Hits, cache.Statistics.Misses, cache.Statistics.Evictions, cache.Statistics.Entries));
    }

    [Fact]
    public void Deletions_are_seen_without_walking_again_and_a_closed_segment_is_forgotten()
    {
        using var directory = new InMemoryDirectory();
        using var writer = IndexWriter.Open(directory, new StandardAnalyzer());
        foreach (var word in new[] { "ab", "b", "abc" })
            writer.AddDocument([Field.Text("text", word)]);
        writer.Commit();
        var cache = new FilterCache { MinSegmentDocs = 0, MinUses = 1 };
        var query = new BooleanQuery(new BooleanClause(new PrefixQuery("text", "a"), Occur.Filter));
        var before = DirectoryReader.Open(directory);
        Assert.Equal(2, new IndexSearcher(before) { FilterCache = cache }.Count(query));
        writer.DeleteDocuments(new Term("text", "abc"));
        writer.Commit();

        var after = before.OpenIfChanged()!;
        Assert.Equal(1, new IndexSearcher(after) { FilterCache = cache }.Count(query));
        Assert.Equal((1, 1), (cache.Statistics.Hits, cache.Statistics.Entries));
        before.Dispose();
        Assert.Equal(1, cache.Statistics.Entries);
        after.Dispose();
        writer.Dispose();
        Assert.Equal((0, 0), (cache.Statistics.Entries, cache.Statistics.Bytes));
    }
}
