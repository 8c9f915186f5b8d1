using SearchCore.Analysis.Presets;
using SearchCore.Exceptions;
using SearchCore.QueryParsing;

namespace SearchCore.Compatibility.Tests.QueryParsing;

/// <summary>Holds the query parser against what Lucene.NET 4.8's classic parser makes of the same texts.</summary>
public sealed class GoldenQueryParserTests
{
    // Queries with wildcards inside words, fuzzy words, regular expressions or ranges.
    private const int NotSupportedYet = 129;

    [Fact]
    public void Queries_read_as_Lucene_reads_them()
    {
        var lines = GoldenFiles.ReadLines("queryparser.tsv").Select(line => line.Split('\t')).ToList();
        Assert.Equal(592, lines.Count);
        var parser = new QueryParser(new StandardAnalyzer(), "text");
        var differences = lines.Select(parts => FindDifference(parser, parts[0], parts[1])).Where(difference => difference is not null).ToList();
        Assert.DoesNotContain(differences, difference => !difference!.Contains("not supported yet", StringComparison.Ordinal));
        Assert.Equal(NotSupportedYet, differences.Count);
    }

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
