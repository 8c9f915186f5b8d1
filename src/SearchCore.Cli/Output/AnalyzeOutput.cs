using SearchCore.Analysis;

namespace SearchCore.Cli.Output;

/// <summary>What <c>analyze --json</c> prints.</summary>
internal sealed record AnalyzeOutput(string Analyzer, string Text, IReadOnlyList<AnalyzeTokenOutput> Tokens)
{
    public static AnalyzeOutput From(string analyzer, string text, IReadOnlyList<AnalyzedToken> tokens) =>
        new(analyzer, text, [.. tokens.Select(AnalyzeTokenOutput.From)]);
}
