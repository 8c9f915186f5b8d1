using BenchmarkDotNet.Attributes;
using SearchCore.Analysis.Presets;
using SearchCore.QueryParsing;
using SearchCore.Search;

namespace SearchCore.Benchmarks;

/// <summary>Reading a query of ten clauses.</summary>
[MemoryDiagnoser]
[BenchmarkCategory(BenchmarkCategories.Query)]
public class ParserBenchmarks
{
    private readonly QueryParser _classic = new(new FoldingAnalyzer(), "body");
    private readonly SimpleQueryParser _simple = new(new FoldingAnalyzer(), new QueryParserOptions("body"));

    /// <summary>Ten words by the classic syntax.</summary>
    [Benchmark]
    public Query ClassicWords() => _classic.Parse("one two three four five six seven eight nine ten");

    /// <summary>Operators, groups, phrases and the like by the classic syntax.</summary>
    [Benchmark]
    public Query ClassicOperators() => _classic.Parse("+one -two three AND four OR five (six seven) title:eight \"nine ten eleven\"~2 twelve^3");

    /// <summary>A text with faults, read leniently.</summary>
    [Benchmark]
    public ParsedQuery ClassicLenient() => _classic.ParseLenient("one AND (two three) four five) six: \"seven eight nine [ten");

    /// <summary>Operators, groups, phrases and the like by the simple syntax.</summary>
    [Benchmark]
    public Query SimpleOperators() => _simple.Parse("+one -two three + four | five (six seven) eight* \"nine ten eleven\"~2 twelve~1");
}
