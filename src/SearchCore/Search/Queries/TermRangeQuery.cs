using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have a term between two others, in the order of their bytes. Every document scores the boost.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Lower">The lower end; null for none.</param>
/// <param name="Upper">The upper end; null for none.</param>
/// <param name="IncludesLower">Whether the lower end itself is found.</param>
/// <param name="IncludesUpper">Whether the upper end itself is found.</param>
public sealed record TermRangeQuery(string Field, Utf8Term? Lower, Utf8Term? Upper, bool IncludesLower = true, bool IncludesUpper = true)
    : MultiTermQuery(Field)
{
    /// <inheritdoc/>
    public override string ToString(string defaultField) =>
        $"{QueryText.Field(Field, defaultField)}{(IncludesLower ? '[' : '{')}{End(Lower)} TO {End(Upper)}{(IncludesUpper ? ']' : '}')}{QueryText.Boost(Boost)}";

    internal override TermTest CreateTermTest() => new RangeTest(this);

    internal override AcceptedTerms GetMatchingTerms(Terms terms) => new RangeTerms(terms.GetEnumerator(), this);

    private static string End(Utf8Term? term) => term?.ToString() switch
    {
        null => "*",
        "*" => "\\*",
        var text => text,
    };
}
