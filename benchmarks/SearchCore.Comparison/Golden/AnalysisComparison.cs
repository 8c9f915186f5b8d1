using SearchCore.Analysis;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Languages;
using SearchCore.Analysis.Presets;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Comparison.Golden;

/// <summary>Holds analyzers against a golden file: <c>text⇥tokens</c> for the tokenizer alone, or <c>analyzer⇥text⇥tokens</c>.</summary>
internal static class AnalysisComparison
{
    /// <exception cref="GoldenFormatException">A line is not of either form.</exception>
    public static ComparisonReport Run(string file)
    {
        var streams = CreateStreams();
        var report = new ComparisonReport();
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            var parts = line.Split('\t');
            if (parts.Length is not (2 or 3))
                throw new GoldenFormatException(file, number, "two or three parts with tabs between them were expected");
            var name = parts.Length == 2 ? string.Empty : parts[0];
            if (!streams.TryGetValue(name, out var stream))
            {
                report.LeaveOut($"there is no analyzer '{name}'");
                continue;
            }

            report.Add(
                line[..line.LastIndexOf('\t')],
                string.Join(' ', GoldenToken.ParseList(parts[^1])),
                string.Join(' ', GoldenToken.Run(stream, JsonLiteral.Unescape(parts[^2]))));
        }

        return report;
    }

    private static Dictionary<string, TokenStream> CreateStreams()
    {
        var analyzers = new (string Name, Analyzer Analyzer)[]
        {
            ("standard", new StandardAnalyzer(StopWords.None)),
            ("standard-stop", new StandardAnalyzer(StopWords.English)),
            ("simple", new SimpleAnalyzer()),
            ("stop", new StopAnalyzer()),
            ("whitespace", new WhitespaceAnalyzer()),
            ("keyword", new KeywordAnalyzer()),
            ("classic", new ClassicAnalyzer()),
            ("uax29urlemail", new UrlEmailAnalyzer()),
        };
        var languages = LanguageAnalyzers.Names.Select(name => (Name: name, Analyzer: LanguageAnalyzers.For(name)));
        var streams = analyzers.Concat(languages).ToDictionary(
            pair => pair.Name, pair => pair.Analyzer.CreateTokenStream("text"), StringComparer.Ordinal);
        streams.Add(string.Empty, new StandardTokenizer());
        return streams;
    }
}
