using BenchmarkDotNet.Attributes;
using SearchCore.Benchmarks.Names;
using SearchCore.Names;

namespace SearchCore.Benchmarks;

/// <summary>Finding the spellings of names among many distinct words, when the index is warm.</summary>
[MemoryDiagnoser]
[BenchmarkCategory(BenchmarkCategories.Names)]
public class NameLookUpBenchmarks
{
    private const ulong Seed = 11;

    private SearchIndex _index = null!;

    /// <summary>How many distinct words the index has.</summary>
    public int WordCount { get; set; } = 1_000_000;

    /// <summary>The name: short ones share their keys with most words.</summary>
    [Params("Zor", "Сара", "محمد", "Deirezzor", "Достоевский", "Konstantinopoulos")]
    public string Name { get; set; } = "Zor";

    /// <summary>Builds the index.</summary>
    [GlobalSetup]
    public async Task SetupAsync() =>
        _index = await NameLookUpIndex.BuildAsync([.. NameQueries.WellKnown, .. new NameVocabulary(WordCount, Seed, []).Words], merge: true);

    /// <summary>Closes the index.</summary>
    [GlobalCleanup]
    public ValueTask CleanupAsync() => _index.DisposeAsync();

    /// <summary>The spellings of the name.</summary>
    [Benchmark]
    public IReadOnlyList<NameVariant> Find() => _index.FindVariants(NameLookUpIndex.Field, Name);
}
