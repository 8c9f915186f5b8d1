using SearchCore.Codecs;
using SearchCore.Util.Regexps;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have a term which matches a regular expression as a whole. Every document scores the boost.</summary>
/// <remarks>
/// Lucene's syntax: <c>| &amp; ~ ? * + {n,m} . # @ [a-c] [^x] "text" ( ) &lt;1-100&gt;</c>, and <c>\</c> before a character that means itself. Looks
/// at every term that begins with the letters the expression begins with.
/// </remarks>
public sealed record RegexpQuery : MultiTermQuery
{
    /// <summary>Looks for an expression.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="pattern">The expression, at most 1,000 characters.</param>
    /// <exception cref="ArgumentException">The expression has a fault.</exception>
    public RegexpQuery(string field, string pattern)
        : base(field)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (Regexp.FindFault(pattern) is { } fault)
            throw new ArgumentException($"In /{pattern}/, {fault}.", nameof(pattern));
        Pattern = pattern;
    }

    /// <summary>The expression.</summary>
    public string Pattern { get; }

    /// <inheritdoc/>
    public override string ToString(string defaultField) => $"{QueryText.Field(Field, defaultField)}/{Pattern}/{QueryText.Boost(Boost)}";

    internal override MatchingTerms GetMatchingTerms(Terms terms) => new RegexpTerms(terms.GetEnumerator(), new Regexp(Pattern));
}
