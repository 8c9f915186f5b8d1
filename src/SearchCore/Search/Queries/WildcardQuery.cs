using SearchCore.Exceptions;
using SearchCore.Util.Automata;
using SearchCore.Util.Regexps;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have a term of a given form: <c>*</c> stands for any characters or none, <c>?</c> for one. Every document scores the boost.</summary>
/// <remarks>A backslash takes the meaning from the character behind it. A pattern that begins with a wildcard looks at nearly every term of the field.</remarks>
public sealed record WildcardQuery : AutomatonQuery
{
    /// <summary>How long a pattern may be, in UTF-16 code units.</summary>
    public const int MaxPatternLength = 4_000;

    /// <summary>Looks for a pattern.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="pattern">The pattern.</param>
    /// <exception cref="LimitExceededException">The pattern is longer than <see cref="MaxPatternLength"/>.</exception>
    public WildcardQuery(string field, string pattern)
        : base(field)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (pattern.Length > MaxPatternLength)
            throw new LimitExceededException(nameof(MaxPatternLength), MaxPatternLength, $"The wildcard pattern of field '{field}'");
        Pattern = pattern;
    }

    /// <summary>The pattern.</summary>
    public string Pattern { get; }

    /// <inheritdoc/>
    public override string ToString(string defaultField) => $"{QueryText.Field(Field, defaultField)}{Pattern}{QueryText.Boost(Boost)}";

    private protected override LetterAutomaton CreateAutomaton() => Regexp.OfWildcards(Pattern);
}
