using SearchCore.Analysis;

namespace SearchCore.Cli.Output;

/// <summary>What <c>analyze --json</c> prints.</summary>
internal sealed record AnalyzeOutput(string Analyzer, string Text, IReadOnlyList<AnalyzeTokenOutput> Tokens)
{
    /// <summary>The names in the text, when they were asked for.</summary>
    public IReadOnlyList<AnalyzeNameOutput>? Names { get; init; }

    /// <summary>The comparison with another name, when one was given.</summary>
    public AnalyzeMatchOutput? Match { get; init; }

    public static AnalyzeOutput From(string analyzer, string text, IReadOnlyList<AnalyzedToken> tokens) =>
        new(analyzer, text, [.. tokens.Select(AnalyzeTokenOutput.From)]);
}
