using SearchCore.Analysis;
using SearchCore.Names;
using SearchCore.QueryParsing;
using SearchCore.Search;

namespace SearchCore;

/// <summary>Turns the text of a request into a query, by the schema.</summary>
internal sealed class QueryFactory(IndexSchema schema, Analyzer analyzer)
{
    private readonly SchemaValueQueries _values = new(schema);
    private volatile NameEquivalences _equivalences = NameEquivalences.None;

    /// <summary>Names that are the same though they do not sound alike. May be set by one thread while others search.</summary>
    public NameEquivalences Equivalences
    {
        get => _equivalences;
        set => _equivalences = value;
    }

    /// <summary>Understands a request's text as well as it can be.</summary>
    public ParsedQuery Create(SearchRequest request) => Parse(request, request.Query);

    /// <summary>Takes a request's text for nothing but words, because more went over a limit.</summary>
    public ParsedQuery CreateFromWords(SearchRequest request, string reason)
    {
        var parsed = Parse(request, QueryParser.Escape(request.Query));
        return parsed with { Diagnostics = [new QueryDiagnostic(0, $"{reason} The words were searched as they are."), .. parsed.Diagnostics] };
    }

    private ParsedQuery Parse(SearchRequest request, string text)
    {
        var options = new QueryParserOptions(FindFields(request))
        {
            KnownFields = schema.Fields.Select(info => info.Name).ToHashSet(StringComparer.Ordinal),
            DefaultOperator = request.RequireAllWords ? QueryOperator.And : QueryOperator.Or,
            ReadsDatesInRanges = false,
            StarFindsExisting = true,
            ValueQueries = _values,
            NameQueries = request.MatchNames ? new NameQueries(schema, analyzer, request, _equivalences) : null,
        };
        var parsed = request.Syntax == QuerySyntax.Simple
            ? new ParsedQuery(new SimpleQueryParser(analyzer, options).Parse(text), [])
            : new QueryParser(analyzer, options).ParseLenient(text);
        return parsed with { Query = NameNeighbours.Connect(parsed.Query) };
    }

    private List<QueryField> FindFields(SearchRequest request)
    {
        var fields = new List<QueryField>();
        foreach (var name in request.Fields ?? schema.DefaultFields)
        {
            var info = schema.Find(name)
                ?? throw new ArgumentException($"The request names a field '{name}', which the schema does not know.", nameof(request));
            fields.Add(new QueryField(name, info.Boost));
        }

        return fields.Count > 0
            ? fields
            : throw new ArgumentException("The schema has no default field, so the request must name the fields to search.", nameof(request));
    }

    /// <summary>Looks for names in any spelling in the fields whose schema says so.</summary>
    private sealed class NameQueries(IndexSchema schema, Analyzer analyzer, SearchRequest request, NameEquivalences equivalences) : INameQueryFactory
    {
        // No name has more words; a longer phrase is a quotation, to be found as it stands.
        private const int MostWords = 8;

        public Query? CreateQuery(string field, string text, bool isPhrase, int slop)
        {
            if (schema.Find(field) is not { HasNames: true } info || (isPhrase && (slop > 0 || IsQuotation(text))))
                return null;
            return new NameQuery(field, text)
            {
                Analyzer = analyzer,
                Options = request.NameOptions ?? info.NameOptions,
                Equivalences = equivalences,
                Operator = isPhrase ? NameWordOperator.Phrase : request.RequireAllWords ? NameWordOperator.All : NameWordOperator.Any,
            };
        }

        private static bool IsQuotation(string text) => text.AsSpan().Trim().Count(' ') >= MostWords;
    }
}
