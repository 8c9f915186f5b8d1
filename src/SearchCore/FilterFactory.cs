using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SearchCore.Exceptions;
using SearchCore.QueryParsing;
using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore;

/// <summary>Turns a request's filters into queries, by the schema. Safe for many threads.</summary>
internal sealed class FilterFactory(IndexSchema schema)
{
    /// <summary>How many values a filter may have.</summary>
    public const int MaxValues = 1000;

    private readonly SchemaValueQueries _values = new(schema);

    /// <summary>A query and filters as one query.</summary>
    /// <exception cref="SearchRequestException">A filter's field cannot be filtered by, or a value is not one of the field's.</exception>
    public Query Apply(Query query, IReadOnlyList<SearchFilter> filters) => filters.Count == 0
        ? query
        : new BooleanQuery(filters.Select(filter => new BooleanClause(Create(filter), Occur.Filter)).Prepend(new BooleanClause(query, Occur.Must)));

    /// <summary>Reads a range of the form <c>[a TO b}</c>.</summary>
    public static bool TryReadRange(string text, [NotNullWhen(true)] out ValueRange? range)
    {
        const string between = " TO ";
        range = null;
        var middle = text.IndexOf(between, StringComparison.Ordinal);
        if (text.Length < between.Length + 2 || text[0] is not ('[' or '{') || text[^1] is not (']' or '}') || middle < 0)
            return false;
        range = new ValueRange(End(text[1..middle]), End(text[(middle + between.Length)..^1]), text[0] == '[', text[^1] == ']');
        return true;

        static string? End(string end) => end.Trim() is var trimmed && trimmed == "*" ? null : trimmed;
    }

    private Query Create(SearchFilter filter)
    {
        var info = schema.Find(filter.Field)
            ?? throw new SearchRequestException($"The request filters by a field '{filter.Field}', which the schema does not know.");
        if (info.Kind is SchemaFieldKind.Text or SchemaFieldKind.Stored)
            throw new SearchRequestException($"The request filters by the field '{info.Name}' ({info.Kind}), which has no values to filter by.");
        if (filter.Values.Count > MaxValues)
        {
            throw new SearchRequestException(string.Create(
                CultureInfo.InvariantCulture, $"The request's filter on '{info.Name}' has {filter.Values.Count} values; at most {MaxValues} are allowed."));
        }

        return BooleanQuery.Any(filter.Values.Select(value => Create(info, value)));
    }

    private Query Create(SchemaField info, string value)
    {
        if (!_values.HoldsValues(info.Name))
            return new TermQuery(info.Name, value);
        var range = TryReadRange(value, out var read) ? read.Value : new ValueRange(value, value);
        return _values.TryCreateQuery(info.Name, range, out var query, out var problem)
            ? query
            : throw new SearchRequestException($"The request has a filter that cannot be read: {problem}.");
    }
}
