using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Search.Sorting;
using SearchCore.Store;
using SearchCore.Tests.Search.Fakes;

namespace SearchCore.Tests.Searching;

/// <summary>Searches that end before their time, count only so far, or work on several threads.</summary>
public sealed class SearchLimitTests
{
    [Fact]
    public void When_the_time_is_up_the_result_is_partial_and_says_so()
    {
        using var index = Make(new TickingClock(TimeSpan.FromSeconds(1)), parallel: false);
        foreach (var request in Requests())
        {
            var partial = index.Search(request with { TimeLimit = TimeSpan.FromSeconds(1) });
            Assert.True(partial.IsPartial);
            Assert.False(partial.IsTotalExact);
            Assert.InRange(partial.TotalHits, 0, 599);

            var whole = index.Search(request with { TimeLimit = TimeSpan.FromHours(1) });
            Assert.False(whole.IsPartial);
            Assert.Equal(600, whole.TotalHits);
        }
    }

    [Fact]
    public void A_cancelled_search_gives_no_result()
    {
        using var index = Make(TimeProvider.System, parallel: false);
        foreach (var request in Requests())
            Assert.Throws<OperationCanceledException>(() => index.Search(request, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Threads_do_not_show_in_a_sorted_result()
    {
        using var serial = Make(TimeProvider.System, parallel: false);
        using var parallel = Make(TimeProvider.System, parallel: true);
        foreach (var request in Requests())
            Assert.Equal(serial.Search(request).Hits.Select(hit => hit.Key), parallel.Search(request).Hits.Select(hit => hit.Key));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    [InlineData(100_000)]
    public void A_total_is_counted_at_least_as_far_as_the_threshold(int threshold)
    {
        using var index = Make(TimeProvider.System, parallel: false, count: 20_000);
        foreach (var sort in new[] { [], new[] { SearchSort.Score, new SearchSort("number") { IsDescending = true } } })
        {
            // Two words, so that the statistics alone do not know the total.
            var request = new SearchRequest("rare common") { Sort = sort, Highlight = null };
            var whole = index.Search(request);
            var bounded = index.Search(request with { CountExactly = false, TotalHitsThreshold = threshold });
            Assert.Equal(20_000, whole.TotalHits);
            Assert.Equal(whole.Hits.Select(hit => hit.Key), bounded.Hits.Select(hit => hit.Key));
            Assert.InRange(bounded.TotalHits, Math.Min(threshold, 20_000), 20_000);
            Assert.Equal(threshold > 20_000, bounded.IsTotalExact);
            Assert.True(threshold > 20_000 || bounded.TotalHits < 20_000, $"nothing was skipped: {bounded.TotalHits}");
        }
    }

    [Fact]
    public void A_sorted_search_does_not_go_on_after_a_score()
    {
        var searcher = new IndexSearcher(FakeIndex.OfTexts("a"));
        var options = new SearchOptions { After = new ScoreDoc(1, 1) };
        Assert.Throws<ArgumentException>(() => searcher.Search(new MatchAllDocsQuery(), new Sort(SortField.Document), options));
    }

    private static IEnumerable<SearchRequest> Requests()
    {
        var request = new SearchRequest("common") { Highlight = null, Top = 50 };
        yield return request;
        yield return request with { Sort = [new SearchSort("number") { IsDescending = true }] };
        yield return request with { Sort = [new SearchSort("name"), new SearchSort("number")] };
        yield return request with { Sort = [SearchSort.Score, new SearchSort("number")] };
        yield return request with { Group = new SearchGrouping("name") { Top = 3 }, Sort = [new SearchSort("number")], Top = 4 };
    }

    private static SearchIndex Make(TimeProvider clock, bool parallel, int count = 600)
    {
        var index = SearchIndex.Open(
            new InMemoryDirectory(),
            IndexSchema.Create(s => s.Key("id").Text("body", names: false).Int("number").Keyword("name")),
            new SearchIndexOptions { TimeProvider = clock, SearchInParallel = parallel });
        for (var i = 0; i < count; i++)
        {
            var document = new SearchDocument { ["id"] = $"{i}", ["body"] = i % 1000 == 7 ? "rare common" : "common", ["name"] = $"{i * 7 % 5}" };
            document.Add("number", i);
            index.Put(document);
            if (i % 250 == 100 && i < 600)
                index.Refresh();
        }

        index.Refresh();
        return index;
    }

    /// <summary>A clock that goes on by the same step whenever it is asked.</summary>
    private sealed class TickingClock(TimeSpan step) : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Add(ref _ticks, step.Ticks);
    }
}
