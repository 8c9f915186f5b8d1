using SearchCore.Analysis;

namespace SearchCore.Cli.Output;

/// <summary>A name in <see cref="AnalyzeOutput"/>: the key of its sounds under which the index keeps it, and its spelling.</summary>
internal sealed record AnalyzeNameOutput(string Key, string Spelling)
{
    private const char Separator = '\u001F';

    /// <summary>Takes a term of a names field apart.</summary>
    public static AnalyzeNameOutput From(AnalyzedToken token)
    {
        var separator = token.Term.IndexOf(Separator, StringComparison.Ordinal);
        return new AnalyzeNameOutput(token.Term[..separator], token.Term[(separator + 1)..]);
    }
}
