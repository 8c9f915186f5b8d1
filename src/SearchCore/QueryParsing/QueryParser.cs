using SearchCore.Analysis;
using SearchCore.Exceptions;
using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore.QueryParsing;

/// <summary>Reads Lucene's classic query syntax.</summary>
/// <remarks>
/// <c>word</c>, <c>field:word</c>, <c>"a phrase"~2</c>, <c>begin*</c>, <c>w?ldc*rd</c>, <c>fuzzy~1</c>, <c>/regular (expression)?/</c>,
/// <c>[from TO to]</c> (<c>{ }</c> without the ends), <c>^2</c> for a boost, <c>+ - ! AND OR NOT &amp;&amp; ||</c>, parentheses,
/// <c>field:(a b)</c>, <c>\</c> before a character that is to be a letter, <c>*:*</c> for everything. Safe for many threads.
/// </remarks>
public sealed class QueryParser
{
    /// <summary>How many diagnostics a lenient parse gives at most.</summary>
    public const int MaxDiagnostics = 20;

    private readonly FieldQueryBuilders _builders;
    private readonly QueryParserOptions _options;

    /// <summary>Creates a parser.</summary>
    /// <param name="analyzer">Makes words of texts; the analyzer that the index was made with.</param>
    /// <param name="options">How to read.</param>
    public QueryParser(Analyzer analyzer, QueryParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(options);
        _builders = new FieldQueryBuilders(analyzer, options);
        _options = options;
    }

    /// <summary>Creates a parser with Lucene's defaults.</summary>
    /// <param name="analyzer">Makes words of texts; the analyzer that the index was made with.</param>
    /// <param name="defaultField">The field that words without a field name are looked for in.</param>
    public QueryParser(Analyzer analyzer, string defaultField)
        : this(analyzer, new QueryParserOptions(defaultField))
    {
    }

    /// <summary>Puts a backslash before everything in a text that the syntax gives a meaning, so that it is read as words.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text to put into a query.</returns>
    public static string Escape(string text) => QueryEscapes.Add(text);

    /// <summary>Reads a query, and accepts no fault.</summary>
    /// <param name="text">The query text.</param>
    /// <returns>The query; one that finds nothing when the text has no word that is searched.</returns>
    /// <exception cref="QuerySyntaxException">The text does not follow the syntax.</exception>
    public Query Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > _options.MaxLength)
            throw new QuerySyntaxException(text, _options.MaxLength, TooLong(text.Length));
        var query = Read(text, null, out var fault);
        return fault is null ? query ?? new MatchNoDocsQuery() : throw new QuerySyntaxException(text, fault.Position, fault.Message);
    }

    /// <summary>Reads a query whatever it holds: what is not understood is left out or looked for as words. Never throws because of the text.</summary>
    /// <param name="text">The query text.</param>
    /// <returns>The query, and what was not understood.</returns>
    public ParsedQuery ParseLenient(string? text)
    {
        text ??= "";
        var diagnostics = new List<QueryDiagnostic>();
        if (text.Length > _options.MaxLength)
        {
            diagnostics.Add(new QueryDiagnostic(_options.MaxLength, TooLong(text.Length) + " The rest was left out."));
            text = text[.._options.MaxLength];
        }

        var query = Read(text, diagnostics, out _);
        if (query is BooleanQuery { Clauses: var clauses } && clauses.All(clause => clause.Occur == Occur.MustNot))
        {
            diagnostics.Add(new QueryDiagnostic(0, "The query only says what is not wanted. Everything else was looked for."));
            query = new BooleanQuery(clauses.Prepend(new BooleanClause(new MatchAllDocsQuery(), Occur.Must)));
        }

        return new ParsedQuery(query ?? new MatchNoDocsQuery(), diagnostics);
    }

    private Query? Read(string text, List<QueryDiagnostic>? diagnostics, out QueryDiagnostic? fault)
    {
        var builder = _builders.Take();
        var reader = new QueryReader(text, _options, builder, diagnostics);
        var query = reader.ReadAll();
        fault = reader.Fault;
        _builders.Return(builder);
        return query;
    }

    private string TooLong(int length) => FormattableString.Invariant(
        $"The query has {length} characters, more than {_options.MaxLength} (MaxLength).");
}
