using SearchCore.QueryParsing;

namespace SearchCore.Fuzzing.Texts;

/// <summary>The parser of search boxes, which takes every text.</summary>
internal sealed class SimpleQueryTarget() : QueryTarget("simple-query", QueryGrammar.Simple)
{
    private static readonly SimpleQueryParser[] Parsers =
    [
        new(SearchedIndex.Analyzer, new QueryParserOptions([new QueryField("body"), new QueryField("title", 2)])),
        new(SearchedIndex.Analyzer, new QueryParserOptions("body") { DefaultOperator = QueryOperator.And, MaxClauses = 5, MaxNesting = 2, MaxLength = 100 }),
        new(SearchedIndex.Analyzer, new QueryParserOptions("body"), SimpleQueryOperators.Phrase | SimpleQueryOperators.Not | SimpleQueryOperators.Whitespace),
    ];

    protected override void Run(string text)
    {
        foreach (var parser in Parsers)
            SearchedIndex.Search(parser.Parse(text));
    }
}
