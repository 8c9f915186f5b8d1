using System.Diagnostics;
using SearchCore.Analysis;
using SearchCore.Analysis.Presets;
using SearchCore.Names;

namespace SearchCore.NameMeasuring;

/// <summary>How long one thread takes to turn a million words, seven tenths of them common and three tenths names, into terms of a field and its companion.</summary>
internal static class AnalysisSpeed
{
    private const int Tokens = 1_000_000;
    private const int WordsPerText = 200;
    private const double NameShare = 0.3;
    private const int Runs = 3;

    /// <summary>Measures the best of several runs.</summary>
    /// <param name="names">The names.</param>
    /// <param name="words">The common words.</param>
    /// <returns>Seconds for a million words, of the field and the companion together, and of the field alone.</returns>
    public static (double WithNames, double Alone) Measure(IReadOnlyList<string> names, IReadOnlyList<string> words)
    {
        var texts = MakeTexts(names, words);
        var analyzer = new FoldingAnalyzer();
        var ordinary = analyzer.CreateTokenStream("body");
        var companion = NameCompanion.CreateTokenStream("body", analyzer);
        var withNames = double.MaxValue;
        var alone = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var fieldTime = Run(texts, ordinary);
            alone = Math.Min(alone, fieldTime);
            withNames = Math.Min(withNames, fieldTime + Run(texts, companion));
        }

        return (withNames, alone);
    }

    private static List<string> MakeTexts(IReadOnlyList<string> names, IReadOnlyList<string> words)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, Tokens / WordsPerText).Select(_ => string.Join(' ', Enumerable.Range(0, WordsPerText)
            .Select(_ => random.NextDouble() < NameShare || words.Count == 0 ? names[random.Next(names.Count)] : words[random.Next(words.Count)])))];
    }

    private static double Run(List<string> texts, TokenStream stream)
    {
        var clock = Stopwatch.StartNew();
        foreach (var text in texts)
        {
            stream.Reset(text.AsMemory());
            while (stream.MoveNext())
            {
            }

            stream.End();
        }

        return clock.Elapsed.TotalSeconds;
    }
}
