using System.Diagnostics.CodeAnalysis;
using SearchCore.Search;

namespace SearchCore.QueryParsing;

/// <summary>Makes queries for the fields that hold values instead of words: numbers, dates, yes or no.</summary>
public interface IValueQueryFactory
{
    /// <summary>Whether a field holds values. Its texts are then never analyzed.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>Whether <see cref="TryCreateQuery"/> is to be asked.</returns>
    bool HoldsValues(string field);

    /// <summary>Makes a query for the values between two ends; a single value <c>x</c> comes as <c>[x TO x]</c>, any value as <c>[* TO *]</c>.</summary>
    /// <param name="field">The field they are looked for in.</param>
    /// <param name="range">The ends as they were written, without escapes and quotation marks.</param>
    /// <param name="query">The query.</param>
    /// <param name="problem">What is wrong with the ends, otherwise: a clause for a sentence, what was given and what is expected.</param>
    /// <returns>Whether the ends are values of the field.</returns>
    bool TryCreateQuery(string field, in ValueRange range, [NotNullWhen(true)] out Query? query, [NotNullWhen(false)] out string? problem);
}
