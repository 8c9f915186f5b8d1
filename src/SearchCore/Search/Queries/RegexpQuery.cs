using SearchCore.Util.Automata;
using SearchCore.Util.Regexps;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have a term which matches a regular expression as a whole. Every document scores the boost.</summary>
/// <remarks>
/// Lucene's syntax: <c>| &amp; ~ ? * + {n,m} . # @ [a-c] [^x] "text" ( ) &lt;1-100&gt;</c>, and <c>\</c> before a character that means itself.
/// Length, nesting, states and work have limits, so that a stranger's expression ends soon, with a result or a clear error.
/// </remarks>
public sealed record RegexpQuery : AutomatonQuery
{
    /// <summary>How long an expression may be, in UTF-16 code units.</summary>
    public const int MaxPatternLength = RegexpParser.MaxLength;

    /// <summary>How deep parentheses may be nested.</summary>
    public const int MaxNesting = RegexpParser.MaxNesting;

    /// <summary>Looks for an expression.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="pattern">The expression, at most <see cref="MaxPatternLength"/> characters, parentheses nested at most <see cref="MaxNesting"/> deep.</param>
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

    private protected override LetterAutomaton CreateAutomaton() => Regexp.Parse(Pattern);
}
