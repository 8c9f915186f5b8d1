using SearchCore.Codecs;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have a term of a given form: <c>*</c> stands for any characters or none, <c>?</c> for one. Every document scores the boost.</summary>
/// <remarks>A backslash takes the meaning from the character behind it. A pattern that begins with a wildcard looks at every term of the field.</remarks>
/// <param name="Field">The field's name.</param>
/// <param name="Pattern">The pattern.</param>
public sealed record WildcardQuery(string Field, string Pattern) : MultiTermQuery(Field)
{
    /// <inheritdoc/>
    public override string ToString(string defaultField) => $"{QueryText.Field(Field, defaultField)}{Pattern}{QueryText.Boost(Boost)}";

    internal override MatchingTerms GetMatchingTerms(Terms terms) => new WildcardTerms(terms.GetEnumerator(), new WildcardPattern(Pattern));
}
