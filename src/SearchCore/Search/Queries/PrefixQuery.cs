using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have a term with a given beginning. Every document scores the boost.</summary>
/// <param name="Prefix">The field, and the beginning as bytes.</param>
public sealed record PrefixQuery(Term Prefix) : MultiTermQuery(Prefix.Field)
{
    /// <summary>Looks for a beginning given as text.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="text">The beginning, already analyzed.</param>
    public PrefixQuery(string field, string text)
        : this(new Term(field, text))
    {
    }

    /// <inheritdoc/>
    public override string ToString(string defaultField) =>
        $"{QueryText.Field(Field, defaultField)}{Prefix.Value}*{QueryText.Boost(Boost)}";

    internal override TermTest CreateTermTest() => new PrefixTest(Prefix.Value);

    internal override AcceptedTerms GetMatchingTerms(Terms terms) => new PrefixTerms(terms.GetEnumerator(), Prefix.Value.Bytes);
}
