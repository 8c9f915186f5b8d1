namespace SearchCore.Benchmarks.Tests;

/// <summary>Every highlighting benchmark shows what matched.</summary>
public sealed class HighlightBenchmarksTests : IAsyncLifetime
{
    private readonly HighlightBenchmarks _benchmarks = new() { WordCount = 5_000 };

    public Task InitializeAsync() => _benchmarks.SetupAsync();

    public Task DisposeAsync() => _benchmarks.CleanupAsync().AsTask();

    [Fact]
    public void A_megabyte_has_three_passages() =>
        Assert.All(Enumerable.Range(0, 3), i => Assert.NotEmpty(_benchmarks.Megabyte()[i].Matches));

    [Fact]
    public void A_whole_megabyte_has_all_matches() => Assert.Equal(1_000_000, Assert.Single(_benchmarks.WholeMegabyte()).Text.Length);

    [Fact]
    public void Many_words_light_up() =>
        Assert.All(_benchmarks.ManyWords().Hits, hit => Assert.Contains(hit.Passages[SuggestionCorpus.Field], passage => passage.Matches.Count > 0));

    [Fact]
    public void Without_passages_the_same_is_found() =>
        Assert.Equal(_benchmarks.ManyWords().TotalHits, _benchmarks.ManyWordsWithoutPassages().TotalHits);
}
