using BenchmarkDotNet.Attributes;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Comparison.Corpus;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.QueryParsing;
using SearchCore.Search;
using SearchCore.Store;

namespace SearchCore.Benchmarks;

/// <summary>One query of each class: the best ten of 50,000 generated documents in one segment, not counted exactly.</summary>
[MemoryDiagnoser]
[BenchmarkCategory(BenchmarkCategories.Query)]
public class QueryBenchmarks
{
    private const ulong Seed = 42;

    // Ranks of words whose share of the documents is high (over 1%), medium (over 0.1%) and low.
    private const int HighRank = 30;
    private const int MediumRank = 3_000;
    private const int LowRank = 15_000;

    private static readonly SearchOptions Options = new() { Top = 10, CountExactly = false };

    private InMemoryDirectory _directory = null!;
    private DirectoryReader _reader = null!;
    private Dictionary<string, Query> _queries = null!;

    /// <summary>How many documents are searched.</summary>
    public int DocumentCount { get; set; } = 50_000;

    internal IndexSearcher Searcher { get; private set; } = null!;

    internal IReadOnlyDictionary<string, Query> Queries => _queries;

    /// <summary>Builds the index.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var corpus = new SyntheticCorpus(Seed);
        _directory = new InMemoryDirectory();
        using (var writer = IndexWriter.Open(_directory, new StandardAnalyzer(StopWords.None)))
        {
            for (var number = 0; number < DocumentCount; number++)
                writer.AddDocument([Field.Text("text", corpus.Text(number))]);
            writer.ForceMerge(1);
            writer.Commit();
        }

        _reader = DirectoryReader.Open(_directory);
        Searcher = new IndexSearcher(_reader);
        var parser = new QueryParser(new StandardAnalyzer(StopWords.None), "text");
        _queries = QueryTexts(corpus).ToDictionary(pair => pair.Class, pair => parser.Parse(pair.Text), StringComparer.Ordinal);
    }

    /// <summary>Closes the index.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    /// <summary>A word in many documents.</summary>
    [Benchmark]
    public TopDocs HighTerm() => Run(nameof(HighTerm));

    /// <summary>A word in some documents.</summary>
    [Benchmark]
    public TopDocs MediumTerm() => Run(nameof(MediumTerm));

    /// <summary>A word in few documents.</summary>
    [Benchmark]
    public TopDocs LowTerm() => Run(nameof(LowTerm));

    /// <summary>Two words in many documents, both of them.</summary>
    [Benchmark]
    public TopDocs AndHighHigh() => Run(nameof(AndHighHigh));

    /// <summary>Both words, one of them rarer.</summary>
    [Benchmark]
    public TopDocs AndHighMedium() => Run(nameof(AndHighMedium));

    /// <summary>Two words in many documents, either of them.</summary>
    [Benchmark]
    public TopDocs OrHighHigh() => Run(nameof(OrHighHigh));

    /// <summary>Either word, one of them rarer.</summary>
    [Benchmark]
    public TopDocs OrHighMedium() => Run(nameof(OrHighMedium));

    /// <summary>Any of five words.</summary>
    [Benchmark]
    public TopDocs OrFive() => Run(nameof(OrFive));

    /// <summary>All of three words.</summary>
    [Benchmark]
    public TopDocs AndThree() => Run(nameof(AndThree));

    /// <summary>Two words side by side.</summary>
    [Benchmark]
    public TopDocs Phrase() => Run(nameof(Phrase));

    /// <summary>Two words near each other.</summary>
    [Benchmark]
    public TopDocs SloppyPhrase() => Run(nameof(SloppyPhrase));

    /// <summary>Words with the same beginning.</summary>
    [Benchmark]
    public TopDocs Prefix() => Run(nameof(Prefix));

    /// <summary>Words that must, may and must not be there.</summary>
    [Benchmark]
    public TopDocs BooleanMixed() => Run(nameof(BooleanMixed));

    internal static IEnumerable<(string Class, string Text)> QueryTexts(SyntheticCorpus corpus)
    {
        var high = SyntheticCorpus.Word(HighRank);
        var otherHigh = SyntheticCorpus.Word(HighRank + 10);
        var medium = SyntheticCorpus.Word(MediumRank);
        var low = SyntheticCorpus.Word(LowRank);
        var pair = corpus.Text(0).Split(' ')[2..4];
        yield return (nameof(HighTerm), high);
        yield return (nameof(MediumTerm), medium);
        yield return (nameof(LowTerm), low);
        yield return (nameof(AndHighHigh), $"+{high} +{otherHigh}");
        yield return (nameof(AndHighMedium), $"+{high} +{medium}");
        yield return (nameof(OrHighHigh), $"{high} {otherHigh}");
        yield return (nameof(OrHighMedium), $"{high} {medium}");
        yield return (nameof(OrFive), $"{high} {otherHigh} {medium} {low} {SyntheticCorpus.Word(MediumRank / 10)}");
        yield return (nameof(AndThree), $"+{high} +{otherHigh} +{SyntheticCorpus.Word(HighRank + 20)}");
        yield return (nameof(Phrase), $"\"{pair[0]} {pair[1]}\"");
        yield return (nameof(SloppyPhrase), $"\"{pair[1]} {pair[0]}\"~4");
        yield return (nameof(Prefix), $"{medium[..3]}*");
        yield return (nameof(BooleanMixed), $"+{high} {medium} {otherHigh} -{SyntheticCorpus.Word(HighRank + 20)}");
    }

    private TopDocs Run(string queryClass) => Searcher.Search(_queries[queryClass], Options);
}
