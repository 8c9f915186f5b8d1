using System.Reflection;
using BenchmarkDotNet.Attributes;
using SearchCore.Search;

namespace SearchCore.Benchmarks.Tests;

/// <summary>Every query benchmark measures a query that finds what it should.</summary>
public sealed class QueryBenchmarksTests : IClassFixture<QueryBenchmarksTests.Index>
{
    private readonly QueryBenchmarks _benchmarks;

    public QueryBenchmarksTests(Index index)
    {
        _benchmarks = index.Benchmarks;
    }

    public static TheoryData<string> Methods => [.. typeof(QueryBenchmarks).GetMethods()
        .Where(method => method.GetCustomAttribute<BenchmarkAttribute>() is not null)
        .Select(method => method.Name)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_query_finds_the_same_as_without_shortcuts(string method)
    {
        var found = (TopDocs)typeof(QueryBenchmarks).GetMethod(method)!.Invoke(_benchmarks, null)!;
        var exact = _benchmarks.Searcher.Search(_benchmarks.Queries[method], new SearchOptions { Top = 10, CountExactly = true });
        Assert.NotEmpty(found.ScoreDocs);
        Assert.Equal(exact.ScoreDocs, found.ScoreDocs);
    }

    [Fact]
    public void Words_are_as_frequent_as_the_names_of_the_queries_say()
    {
        var high = Count(nameof(QueryBenchmarks.HighTerm));
        var medium = Count(nameof(QueryBenchmarks.MediumTerm));
        var low = Count(nameof(QueryBenchmarks.LowTerm));
        Assert.True(high > 10 * medium, $"{high} documents against {medium}");
        Assert.True(medium > low, $"{medium} documents against {low}");
        Assert.True(Count(nameof(QueryBenchmarks.AndHighHigh)) < high);
        Assert.True(Count(nameof(QueryBenchmarks.OrHighHigh)) > high);
    }

    private long Count(string method) => _benchmarks.Searcher.Count(_benchmarks.Queries[method]);

    public sealed class Index : IDisposable
    {
        public Index()
        {
            Benchmarks.Setup();
        }

        public QueryBenchmarks Benchmarks { get; } = new() { DocumentCount = 4_000 };

        public void Dispose() => Benchmarks.Cleanup();
    }
}
