using SearchCore.Analysis;
using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore.QueryParsing;

/// <summary>Reads what people type into a search box. Every text is a query: nothing throws, and nothing is an error.</summary>
/// <remarks>
/// <c>word other</c>, <c>+both +words</c>, <c>one | other</c>, <c>-without</c>, <c>"a phrase"</c>, <c>"near words"~3</c>, <c>begin*</c>, <c>fuzzy~1</c>,
/// <c>(a | b) c</c>, <c>\</c> before a character that is to be a letter, <c>*</c> alone for everything. There are no field names: words are looked for
/// in all fields of the options, each with its weight. Operators hang together from left to right, as in Lucene's SimpleQueryParser:
/// <c>a + b | c</c> is <c>(a + b) | c</c>. What is excluded is so for everything between the same parentheses. What has no partner or no word is
/// passed over. Safe for many threads.
/// </remarks>
public sealed class SimpleQueryParser
{
    private readonly FieldQueryBuilders _builders;
    private readonly QueryParserOptions _options;
    private readonly SimpleQueryOperators _operators;

    /// <summary>Creates a parser.</summary>
    /// <param name="analyzer">Makes words of texts; the analyzer that the index was made with.</param>
    /// <param name="options">The fields and their weights, the default operator, the limits; what goes over a limit is left out.</param>
    /// <param name="operators">What is understood.</param>
    public SimpleQueryParser(Analyzer analyzer, QueryParserOptions options, SimpleQueryOperators operators = SimpleQueryOperators.All)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(options);
        _builders = new FieldQueryBuilders(analyzer, options);
        _options = options;
        _operators = operators;
    }

    /// <summary>Reads a query. Never throws because of the text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The query; one that finds nothing when the text has no word that is searched.</returns>
    public Query Parse(string? text)
    {
        var letters = text.AsSpan(0, Math.Min(text?.Length ?? 0, _options.MaxLength)).Trim();
        if (letters is "*")
            return new MatchAllDocsQuery();
        var builder = _builders.Take();
        var query = new SimpleQueryReader(letters, _options, _operators, builder).ReadAll();
        _builders.Return(builder);
        return query ?? new MatchNoDocsQuery();
    }
}
