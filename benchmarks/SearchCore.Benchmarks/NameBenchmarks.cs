using BenchmarkDotNet.Attributes;
using SearchCore.Analysis.Transliteration;
using SearchCore.Comparison.Corpus;
using SearchCore.Names;
using SearchCore.Store;

namespace SearchCore.Benchmarks;

/// <summary>Finding the spellings of a name among the words of 5,000 generated documents, and comparing two names.</summary>
[MemoryDiagnoser]
[BenchmarkCategory(BenchmarkCategories.Names)]
public class NameBenchmarks
{
    private const ulong Seed = 5;
    private const string Field = "text";

    private SearchIndex _index = null!;

    /// <summary>How many documents are searched.</summary>
    public int DocumentCount { get; set; } = 5_000;

    /// <summary>Builds the index.</summary>
    [GlobalSetup]
    public async Task SetupAsync()
    {
        var corpus = new SyntheticCorpus(Seed);
        _index = SearchIndex.Open(new InMemoryDirectory(), IndexSchema.Create(fields => fields.Text(Field)));
        for (var number = 0; number < DocumentCount; number++)
            _index.Put(new SearchDocument { { Field, corpus.Text(number) } });
        await _index.MergeAsync();
    }

    /// <summary>Closes the index.</summary>
    [GlobalCleanup]
    public ValueTask CleanupAsync() => _index.DisposeAsync();

    /// <summary>The spellings of a name given in Latin letters.</summary>
    [Benchmark]
    public IReadOnlyList<NameVariant> FindFromLatin() => _index.FindVariants(Field, "Deir ez-Zor");

    /// <summary>The spellings of a name given in Arabic letters.</summary>
    [Benchmark]
    public IReadOnlyList<NameVariant> FindFromArabic() => _index.FindVariants(Field, "دير الزور");

    /// <summary>A whole search with the names found in any spelling.</summary>
    [Benchmark]
    public SearchResult Search() => _index.Search("Дейр-эз-Зор");

    /// <summary>Two spellings compared without an index.</summary>
    [Benchmark]
    public NameMatch Compare() => NameMatcher.Score("Deir ez-Zor", "Дейр-эз-Зор");
}
