using SearchCore.Analysis.Presets;
using SearchCore.Exceptions;
using SearchCore.QueryParsing;

namespace SearchCore.Compatibility.Tests.QueryParsing;

/// <summary>Holds the query parser against what Lucene.NET 4.8's classic parser makes of the same texts.</summary>
public sealed class GoldenQueryParserTests
{
    [Fact]
    public void Queries_read_as_Lucene_reads_them()
    {
        var lines = GoldenFiles.ReadLines("queryparser.tsv").Select(line => line.Split('\t')).ToList();
        Assert.Equal(592, lines.Count);
        var parser = new QueryParser(new StandardAnalyzer(), "text");
        var differences = lines.Select(parts => FindDifference(parser, parts[0], parts[1]));
        Assert.All(differences, Assert.Null);
    }

    [Fact]
    public void Options_change_what_they_change_in_Lucene()
    {
        var lines = GoldenFiles.ReadLines("queryparser-options.tsv").Select(line => line.Split('\t')).ToList();
        Assert.Equal(152, lines.Count);
        var differences = lines.Select(parts =>
            FindDifference(new QueryParser(new StandardAnalyzer(), Options(GoldenFiles.Unescape(parts[0]))), parts[1], parts[2]) is { } difference
                ? $"{parts[0]} {difference}"
                : null);
        Assert.All(differences, Assert.Null);
    }

    private static QueryParserOptions Options(string option) => option switch
    {
        "defaultOperator=AND" => new QueryParserOptions("text") { DefaultOperator = QueryOperator.And },
        "allowLeadingWildcard=true" => new QueryParserOptions("text") { AllowLeadingWildcard = true },
        "lowercaseExpandedTerms=false" => new QueryParserOptions("text") { NormalizeExpandedTerms = false },
        "autoGeneratePhraseQueries=true" => new QueryParserOptions("text") { AutoGeneratePhraseQueries = true },
        "phraseSlop=3" => new QueryParserOptions("text") { PhraseSlop = 3 },
        "fuzzyPrefixLength=2" => new QueryParserOptions("text") { FuzzyPrefixLength = 2 },
        "analyzeRangeTerms=true" => new QueryParserOptions("text") { AnalyzeRangeTerms = true },
        "enablePositionIncrements=false" => new QueryParserOptions("text") { EnablePositionIncrements = false },
        _ => throw new ArgumentOutOfRangeException(nameof(option), option, "An option that the golden data had not when this test was written."),
    };

    private static string? FindDifference(QueryParser parser, string literal, string expectedLiteral)
    {
        var expected = expectedLiteral == "ERROR" ? "ERROR" : GoldenFiles.Unescape(expectedLiteral);
        string actual;
        try
        {
            actual = parser.Parse(GoldenFiles.Unescape(literal)).ToString();
        }
        catch (QuerySyntaxException exception)
        {
            actual = expected == "ERROR" ? "ERROR" : exception.Message;
        }

        return expected == actual ? null : $"{literal}: expected {expected}, got {actual}";
    }
}
