namespace SearchCore.Benchmarks.Tests;

/// <summary>Every name benchmark finds the spellings that the generated documents have.</summary>
public sealed class NameBenchmarksTests : IAsyncLifetime
{
    private readonly NameBenchmarks _benchmarks = new() { DocumentCount = 1_500 };

    public Task InitializeAsync() => _benchmarks.SetupAsync();

    public Task DisposeAsync() => _benchmarks.CleanupAsync().AsTask();

    [Fact]
    public void From_Latin_letters() => Assert.Contains(_benchmarks.FindFromLatin(), variant => variant.Spelling == "дейр эз зор");

    [Fact]
    public void From_Arabic_letters() => Assert.Contains(_benchmarks.FindFromArabic(), variant => variant.Spelling == "deir ez zor");

    [Fact]
    public void A_whole_search() => Assert.True(_benchmarks.Search().Hits.Count > 0);

    [Fact]
    public void Two_spellings() => Assert.InRange(_benchmarks.Compare().Similarity, 0.5, 1);
}
