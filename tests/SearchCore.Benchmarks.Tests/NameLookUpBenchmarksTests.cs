using SearchCore.Benchmarks.Names;

namespace SearchCore.Benchmarks.Tests;

/// <summary>The names that are looked up are found among invented ones, which are the same each time.</summary>
public sealed class NameLookUpBenchmarksTests : IAsyncLifetime
{
    private const int WordCount = 3_000;

    private readonly NameLookUpBenchmarks _benchmarks = new() { WordCount = WordCount };

    public Task InitializeAsync() => _benchmarks.SetupAsync();

    public Task DisposeAsync() => _benchmarks.CleanupAsync().AsTask();

    [Theory]
    [InlineData("Достоевский", "dostoevsky")]
    [InlineData("Yekaterinburg", "екатеринбург")]
    public void A_name_is_found_in_another_script(string name, string spelling)
    {
        _benchmarks.Name = name;
        Assert.Contains(_benchmarks.Find(), variant => variant.Spelling == spelling);
    }

    [Fact]
    public void Words_are_distinct_and_depend_on_the_seed_only()
    {
        var words = new NameVocabulary(WordCount, 1, []).Words;
        Assert.Equal(WordCount, words.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(words, new NameVocabulary(WordCount, 1, []).Words);
        Assert.NotEqual(words, new NameVocabulary(WordCount, 2, []).Words);
    }

    [Fact]
    public void Words_of_a_corpus_come_first_and_others_are_made_of_them()
    {
        var vocabulary = new NameVocabulary(500, 1, ["Damascus", "Дамаск", "Aleppo", "Алеппо", "Latakia", "Латакия"]);
        Assert.Equal(6, vocabulary.CorpusCount);
        Assert.Equal("Damascus", vocabulary.Words[0]);
        Assert.Equal(500, vocabulary.Words.Count);
    }

    [Fact]
    public void Names_of_all_lengths_are_asked()
    {
        var queries = NameQueries.Create(new NameVocabulary(WordCount, 1, []), 500, 1);
        Assert.Equal(500, queries.Length);
        Assert.Contains(queries, name => name.Length == 2);
        Assert.Contains(queries, name => name.Length > 16);
    }
}
