using SearchCore.Exceptions;
using SearchCore.QueryParsing;
using SearchCore.Search;

namespace SearchCore.Fuzzing.Texts;

/// <summary>The classic parser, strict and lenient, with several sets of options; what it reads is looked for.</summary>
internal sealed class ClassicQueryTarget() : QueryTarget("classic-query", QueryGrammar.Classic)
{
    private static readonly QueryParser[] Parsers =
    [
        new(SearchedIndex.Analyzer, "body"),
        new(SearchedIndex.Analyzer, new QueryParserOptions([new QueryField("body"), new QueryField("title", 2)])
        {
            AllowLeadingWildcard = true, DefaultOperator = QueryOperator.And, AnalyzeRangeTerms = true, StarFindsExisting = true,
            KnownFields = new HashSet<string>(StringComparer.Ordinal) { "body", "title" },
        }),
        new(SearchedIndex.Analyzer, new QueryParserOptions("body") { AutoGeneratePhraseQueries = true, NormalizeExpandedTerms = false, MaxClauses = 8, MaxNesting = 3, MaxLength = 200 }),
    ];

    protected override void Run(string text)
    {
        foreach (var parser in Parsers)
        {
            if (TryParse(parser, text) is { } query)
                SearchedIndex.Search(query);
            SearchedIndex.Search(parser.ParseLenient(text).Query);
        }

        // What was escaped has no meaning left; but nothing is no query.
        var shortened = text[..Math.Min(text.Length, 500)];
        if (shortened.AsSpan().ContainsAnyExcept(" \t\r\n\u3000"))
            Parsers[0].Parse(QueryParser.Escape(shortened));
    }

    private static Query? TryParse(QueryParser parser, string text)
    {
        try
        {
            return parser.Parse(text);
        }
        catch (QuerySyntaxException fault) when (fault.Position >= 0 && fault.Position <= text.Length)
        {
            return null;
        }
    }
}
