using SearchCore.Analysis.Presets;
using SearchCore.QueryParsing;

namespace SearchCore.Tests.QueryParsing;

/// <summary>What parsing leaves behind for the collector.</summary>
public sealed class ParserAllocationTests
{
    private const int MostBytes = 4096;
    private static readonly FoldingAnalyzer Analyzer = new();

    [Theory]
    [InlineData("one two three four five six seven eight nine ten")]
    [InlineData("+one -two three AND four OR five (six seven) title:eight \"nine ten eleven\"~2 twelve^3")]
    [InlineData("one* two? thr*ee four~1 five~ [six TO seven] {eight TO *] \"a b\" Été *:* ten")]
    public void A_classic_query_of_ten_clauses_takes_under_4_KB(string text)
    {
        var parser = new QueryParser(Analyzer, "body");
        Assert.InRange(Measure(() => parser.Parse(text)), 1, MostBytes);
    }

    [Theory]
    [InlineData("one two three four five six seven eight nine ten")]
    [InlineData("+one -two three + four | five (six seven) eight* \"nine ten eleven\"~2 twelve~1")]
    [InlineData("one* two* three* four~1 five~ \"six seven\" \"eight\"~3 Été n\\*ne ten")]
    public void A_simple_query_of_ten_clauses_takes_under_4_KB(string text)
    {
        var parser = new SimpleQueryParser(Analyzer, new QueryParserOptions("body"));
        Assert.InRange(Measure(() => parser.Parse(text)), 1, MostBytes);
    }

    private static long Measure(Func<object> parse)
    {
        var least = long.MaxValue;
        // The first runs make what later ones use again.
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            parse();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
