using System.Globalization;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Exceptions;
using SearchCore.QueryParsing;

namespace SearchCore.Comparison.Golden;

/// <summary>Holds the strict query parser against a golden file: <c>query⇥result</c>, or <c>option⇥query⇥result</c>.</summary>
internal static class ParserComparison
{
    private const string Error = "ERROR";

    private static readonly QueryParserOptions Defaults = new("text");

    /// <exception cref="GoldenFormatException">A line is not of either form.</exception>
    public static ComparisonReport Run(string file)
    {
        var analyzer = new StandardAnalyzer(StopWords.None);
        var parser = new QueryParser(analyzer, Defaults);
        var report = new ComparisonReport();
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            var parts = line.Split('\t');
            if (parts.Length is not (2 or 3))
                throw new GoldenFormatException(file, number, "two or three parts with tabs between them were expected");
            if (parts.Length == 3)
                parser = new QueryParser(analyzer, ReadOption(JsonLiteral.Unescape(parts[0])));
            var expected = parts[^1] == Error ? Error : JsonLiteral.Unescape(parts[^1]);
            report.Add(line[..line.LastIndexOf('\t')], expected, Parse(parser, JsonLiteral.Unescape(parts[^2]), expected));
        }

        return report;
    }

    private static string Parse(QueryParser parser, string text, string expected)
    {
        try
        {
            return parser.Parse(text).ToString();
        }
        catch (QuerySyntaxException refused)
        {
            // Where the reference parser throws too, the wording is our own.
            return expected == Error ? Error : refused.Message;
        }
    }

    private static QueryParserOptions ReadOption(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var value = text[(equals + 1)..];
        return text[..Math.Max(0, equals)] switch
        {
            "allowLeadingWildcard" => Defaults with { AllowLeadingWildcard = bool.Parse(value) },
            "analyzeRangeTerms" => Defaults with { AnalyzeRangeTerms = bool.Parse(value) },
            "autoGeneratePhraseQueries" => Defaults with { AutoGeneratePhraseQueries = bool.Parse(value) },
            "defaultOperator" => Defaults with { DefaultOperator = Enum.Parse<QueryOperator>(value, ignoreCase: true) },
            "enablePositionIncrements" => Defaults with { EnablePositionIncrements = bool.Parse(value) },
            "fuzzyPrefixLength" => Defaults with { FuzzyPrefixLength = int.Parse(value, CultureInfo.InvariantCulture) },
            "lowercaseExpandedTerms" => Defaults with { NormalizeExpandedTerms = bool.Parse(value) },
            "phraseSlop" => Defaults with { PhraseSlop = int.Parse(value, CultureInfo.InvariantCulture) },
            _ => throw new FormatException($"the option '{text}' is unknown"),
        };
    }
}
