using BenchmarkDotNet.Attributes;
using SearchCore.Analysis.Presets;
using SearchCore.Highlighting;
using SearchCore.Search;
using SearchCore.Util;

namespace SearchCore.Benchmarks;

/// <summary>Passages of a text of a megabyte, and of the hits of a query for very many words.</summary>
[MemoryDiagnoser]
[BenchmarkCategory(BenchmarkCategories.Query)]
public class HighlightBenchmarks
{
    private const int Seed = 3;
    private readonly Highlighter _highlighter = new(new FoldingAnalyzer());
    private readonly Match[] _matches = [new("text", new Utf8Term("market"), -1, -1, -1), new("text", new Utf8Term("river"), -1, -1, -1)];
    private readonly string _text = string.Concat(Enumerable.Range(0, 20_000).Select(i => i % 50 == 0 ? "The market at the river is old. " : "Nothing of note happens in this sentence of the text. "))[..1_000_000];
    private SearchIndex _index = null!;

    /// <summary>How many different words the index has.</summary>
    public int WordCount { get; set; } = 100_000;

    /// <summary>Builds the index.</summary>
    [GlobalSetup]
    public async Task SetupAsync() => _index = await new SuggestionCorpus(Seed, WordCount).BuildAsync(names: false);

    /// <summary>Closes the index.</summary>
    [GlobalCleanup]
    public ValueTask CleanupAsync() => _index.DisposeAsync();

    /// <summary>Three passages of a megabyte with 400 places that matched.</summary>
    [Benchmark]
    public IReadOnlyList<Passage> Megabyte() => _highlighter.Highlight("text", _text, _matches);

    /// <summary>The megabyte as a whole.</summary>
    [Benchmark]
    public IReadOnlyList<Passage> WholeMegabyte() => _highlighter.Highlight("text", _text, _matches, new HighlightOptions { WholeField = true });

    /// <summary>Ten hits with their passages, for thousands of words.</summary>
    [Benchmark]
    public SearchResult ManyWords() => _index.Search("k*");

    /// <summary>The same without passages.</summary>
    [Benchmark(Baseline = true)]
    public SearchResult ManyWordsWithoutPassages() => _index.Search(new SearchRequest("k*") { Highlight = null });
}
