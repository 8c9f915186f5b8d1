using System.Diagnostics.CodeAnalysis;
using SearchCore.Codecs;
using SearchCore.QueryParsing;
using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore;

/// <summary>Makes queries for the numbers, dates and booleans of a schema. Safe for many threads.</summary>
internal sealed class SchemaValueQueries(IndexSchema schema) : IValueQueryFactory
{
    public bool HoldsValues(string field) => schema.Find(field) is { } info && HoldsValues(info);

    public bool TryCreateQuery(
        string field, in ValueRange range, [NotNullWhen(true)] out Query? query, [NotNullWhen(false)] out string? problem)
    {
        var info = schema.Find(field)!;
        query = range is { Lower: null, Upper: null } ? new FieldExistsQuery(field)
            : info.Kind == SchemaFieldKind.Boolean ? CreateBoolean(field, range)
            : CreateNumeric(info, range);
        problem = query is not null ? null : Describe(info, range);
        return query is not null;
    }

    private static bool HoldsValues(SchemaField info) => info.Kind == SchemaFieldKind.Boolean || SchemaNumbers.KindOf(info.Kind) is not null;

    private static TermQuery? CreateBoolean(string field, in ValueRange range) =>
        range is { Lower: { } text, IncludesLower: true, IncludesUpper: true } && text == range.Upper && bool.TryParse(text, out var flag)
            ? new TermQuery(field, flag ? "true" : "false")
            : null;

    private static NumericRangeQuery? CreateNumeric(SchemaField info, in ValueRange range) =>
        NumericBounds.TryRead(info.Kind, range, out var bounds)
            ? new NumericRangeQuery(info.Name, SchemaNumbers.KindOf(info.Kind)!.Value, bounds.Lower, bounds.Upper, bounds.IncludesLower, bounds.IncludesUpper)
            : null;

    private static string Describe(SchemaField info, in ValueRange range)
    {
        var given = range.Lower == range.Upper || range.Upper is null ? range.Lower : range.Lower is null ? range.Upper : $"{range.Lower} TO {range.Upper}";
        return $"'{given}' is no value of the field '{info.Name}' ({info.Kind}), which takes {SchemaNumbers.Expected(info.Kind)}";
    }
}
