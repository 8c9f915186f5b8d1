using System.Text;
using BenchmarkDotNet.Attributes;
using SearchCore.Analysis;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Comparison.Corpus;

namespace SearchCore.Benchmarks;

/// <summary>Cutting 200 generated documents into words, names of three scripts among them. Each result is the number of words.</summary>
[MemoryDiagnoser]
[BenchmarkCategory(BenchmarkCategories.Analysis)]
public class AnalysisBenchmarks
{
    private const ulong Seed = 3;
    private const int DocumentCount = 200;

    private readonly TokenStream _standard = new StandardAnalyzer(StopWords.None).CreateTokenStream("text");
    private readonly TokenStream _folding = new FoldingAnalyzer().CreateTokenStream("text");
    private readonly TokenStream _whitespace = new WhitespaceAnalyzer().CreateTokenStream("text");

    /// <summary>The text that is cut.</summary>
    internal string Text { get; private set; } = string.Empty;

    /// <summary>Generates the text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var corpus = new SyntheticCorpus(Seed);
        var text = new StringBuilder();
        for (var number = 0; number < DocumentCount; number++)
            text.Append(corpus.Text(number)).Append('\n');
        Text = text.ToString();
    }

    /// <summary>Unicode words in lower case.</summary>
    [Benchmark]
    public int Standard() => Count(_standard);

    /// <summary>Unicode words without accents and spelling habits.</summary>
    [Benchmark]
    public int Folding() => Count(_folding);

    /// <summary>What stands between white space.</summary>
    [Benchmark]
    public int Whitespace() => Count(_whitespace);

    private int Count(TokenStream stream)
    {
        stream.Reset(Text.AsMemory());
        var count = 0;
        while (stream.MoveNext())
            count++;
        stream.End();
        return count;
    }
}
