using SearchCore.Analysis;

namespace SearchCore.Cli.Output;

/// <summary>A word in <see cref="AnalyzeOutput"/>. Offsets count UTF-16 code units of the text.</summary>
internal sealed record AnalyzeTokenOutput(string Term, int Position, int StartOffset, int EndOffset, string Type)
{
    public static AnalyzeTokenOutput From(AnalyzedToken token) =>
        new(token.Term, token.Position, token.StartOffset, token.EndOffset, token.Type.ToString());
}
