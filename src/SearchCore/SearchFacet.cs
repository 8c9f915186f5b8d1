using System.Diagnostics.CodeAnalysis;

namespace SearchCore;

/// <summary>A question for how many of the hits have which values in a field. Immutable.</summary>
/// <remarks>
/// A request's filters count, but for those on the same field: who has ticked one author still sees how many hits the others have.
/// A field that no document has gives no values, and is no error.
/// </remarks>
/// <param name="Field">The field's name. The schema has to say that it keeps doc values.</param>
public sealed record SearchFacet(string Field)
{
    /// <summary>How many values to give back, those with the most documents first; 0 or more.</summary>
    public int Top { get; init; } = 10;

    /// <summary>For a path: under which place to count (<c>books/history</c>); null for the first steps. Only the next steps are given back.</summary>
    public string? Parent { get; init; }

    /// <summary>
    /// For a number or date: the ranges to count, such as <c>[2010 TO 2020}</c>; given back all, in this order. They may overlap. None to count single values.
    /// </summary>
    public IReadOnlyList<string> Ranges { get; init; } = [];

    /// <summary>Reads a facet in the form <c>year</c>, <c>year:[2000 TO 2010},[2010 TO *]</c> or, for a path, <c>shelf:books/history</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="facet">The facet.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SearchFacet? facet)
    {
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        var field = colon < 0 ? text : text![..colon];
        var rest = colon < 0 ? null : text![(colon + 1)..];
        facet = string.IsNullOrEmpty(field) || rest?.Length == 0 ? null
            : rest is null ? new SearchFacet(field)
            : rest[0] is '[' or '{' ? new SearchFacet(field) { Ranges = rest.Split(',') }
            : new SearchFacet(field) { Parent = rest };
        return facet is not null;
    }
}
