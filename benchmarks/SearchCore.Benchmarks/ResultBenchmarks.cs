using System.Globalization;
using BenchmarkDotNet.Attributes;
using SearchCore.Store;

namespace SearchCore.Benchmarks;

/// <summary>Orders, facets and groups over all of 200,000 documents in several segments, through the facade.</summary>
[MemoryDiagnoser]
[BenchmarkCategory(BenchmarkCategories.Query)]
public class ResultBenchmarks
{
    private static readonly SearchRequest All = new("*:*") { Highlight = null };

    private SearchIndex _index = null!;
    private string _after = null!;

    /// <summary>How many documents are searched.</summary>
    public int DocumentCount { get; set; } = 200_000;

    /// <summary>Builds the index.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _index = SearchIndex.Open(new InMemoryDirectory(), IndexSchema.Create(fields => fields
            .Key("id").Text("body", names: false).Int("number").Keyword("author").Keyword("title").Path("shelf")));
        for (var i = 0; i < DocumentCount; i++)
        {
            var scattered = (int)(i * 2_654_435_761L % 1_000_003);
            var document = new SearchDocument
            {
                ["id"] = i.ToString(CultureInfo.InvariantCulture),
                ["body"] = "word",
                ["author"] = $"author {scattered % 1000}",
                ["title"] = $"title {scattered}",
                ["shelf"] = $"{scattered % 10}/{scattered % 100}",
            };
            document.Add("number", scattered);
            _index.Put(document);
        }

        _index.Refresh();
        _after = _index.Search(All with { Sort = [new SearchSort("title")], From = 10_000 }).Next!;
    }

    /// <summary>Closes the index.</summary>
    [GlobalCleanup]
    public void Cleanup() => _index.Dispose();

    /// <summary>The first ten by a number.</summary>
    [Benchmark]
    public SearchResult SortByNumber() => _index.Search(All with { Sort = [new SearchSort("number")] });

    /// <summary>The last ten by a string that every document has another of.</summary>
    [Benchmark]
    public SearchResult SortByString() => _index.Search(All with { Sort = [new SearchSort("title") { IsDescending = true }] });

    /// <summary>Ten hits after the ten thousandth.</summary>
    [Benchmark]
    public SearchResult PageAfter() => _index.Search(All with { Sort = [new SearchSort("title")], After = _after });

    /// <summary>The ten authors with the most documents, of a thousand.</summary>
    [Benchmark]
    public SearchResult FacetOfStrings() => _index.Search(All with { Facets = [new SearchFacet("author")] });

    /// <summary>Ranges of numbers.</summary>
    [Benchmark]
    public SearchResult FacetOfRanges() => _index.Search(All with { Facets = [new SearchFacet("number") { Ranges = ["[* TO 1000}", "[1000 TO 100000}", "[100000 TO *]"] }] });

    /// <summary>The next steps of a path.</summary>
    [Benchmark]
    public SearchResult FacetOfPath() => _index.Search(All with { Facets = [new SearchFacet("shelf") { Parent = "3" }] });

    /// <summary>The best of each author.</summary>
    [Benchmark]
    public SearchResult GroupByString() => _index.Search(All with { Group = new SearchGrouping("author") });

    /// <summary>A range of numbers that half of the documents are in.</summary>
    [Benchmark]
    public SearchResult NumericRange() => _index.Search(new SearchRequest("number:[250000 TO 750000]") { Highlight = null });
}
