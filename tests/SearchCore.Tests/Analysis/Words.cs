using SearchCore.Analysis;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Tests.Analysis;

/// <summary>Runs words through a chain, for tests to look at.</summary>
internal static class Words
{
    /// <summary>The words of a text, separated by single spaces.</summary>
    public static string Of(Analyzer analyzer, string text) => string.Join(' ', analyzer.Analyze("field", text).Select(token => token.Term));

    /// <summary>What a filter makes of a text that is one word.</summary>
    public static string Filtered(Func<TokenStream, TokenStream> filter, string word)
    {
        var stream = filter(new KeywordTokenizer());
        stream.Reset(word.AsMemory());
        return stream.MoveNext() ? stream.Token.ToString() : "";
    }
}
