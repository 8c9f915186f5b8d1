using SearchCore.Analysis;
using SearchCore.Analysis.Composition;

namespace SearchCore.Tests.Analysis.Composition;

/// <summary>Makes analyzers of parts of configurations, with ' for ".</summary>
internal static class Configured
{
    public static Analyzer Analyzer(string filters, string tokenizer = "'whitespace'", string charFilters = "") =>
        new AnalyzerRegistry().Create($"{{'charFilters':[{charFilters}],'tokenizer':{tokenizer},'filters':[{filters}]}}".Replace('\'', '"'));

    /// <summary>The words, those at one place joined by |, gaps as _.</summary>
    public static string Run(string filters, string text, string tokenizer = "'whitespace'", string charFilters = "")
    {
        var words = new List<string>();
        foreach (var token in Analyzer(filters, tokenizer, charFilters).Analyze("field", text))
        {
            for (var gap = 1; gap < token.PositionIncrement; gap++)
                words.Add("_");
            if (token.PositionIncrement == 0)
                words[^1] += "|" + token.Term;
            else
                words.Add(token.Term);
        }

        return string.Join(' ', words);
    }

    /// <summary>The words with their places in the text.</summary>
    public static string Offsets(string filters, string text, string tokenizer = "'whitespace'", string charFilters = "") => string.Join(' ', Analyzer(filters, tokenizer, charFilters)
        .Analyze("field", text).Select(token => FormattableString.Invariant($"{token.Term}[{token.StartOffset}-{token.EndOffset}]")));
}
