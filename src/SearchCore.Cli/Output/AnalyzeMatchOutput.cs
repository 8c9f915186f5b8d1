using SearchCore.Analysis.Transliteration;

namespace SearchCore.Cli.Output;

/// <summary>How alike the text and another name are, from 0 to 1, and why.</summary>
internal sealed record AnalyzeMatchOutput(string Name, double Similarity, string Reason)
{
    public static AnalyzeMatchOutput From(string text, string name)
    {
        var match = NameMatcher.Score(text, name);
        return new AnalyzeMatchOutput(name, Math.Round(match.Similarity, 3), match.Reason);
    }
}
