namespace SearchCore.Benchmarks.Tests;

/// <summary>Every indexing benchmark indexes all documents.</summary>
public sealed class IndexingBenchmarksTests
{
    private const int DocumentCount = 400;

    private readonly IndexingBenchmarks _benchmarks = new() { DocumentCount = DocumentCount };

    public IndexingBenchmarksTests()
    {
        _benchmarks.Setup();
    }

    [Fact]
    public void One_thread() => Assert.Equal(DocumentCount, _benchmarks.OneThread());

    [Fact]
    public void Two_threads() => Assert.Equal(DocumentCount, _benchmarks.TwoThreads());

    [Fact]
    public void With_a_merge() => Assert.Equal(DocumentCount, _benchmarks.WithMerge());

    [Fact]
    public void With_updates() => Assert.Equal(DocumentCount * 3 / 4, _benchmarks.WithUpdates());
}
