namespace SearchCore.QueryParsing;

/// <summary>A piece of a query text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Problem">For an invalid one, what is wrong.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, int Start, int End, string? Problem = null)
{
    /// <summary>Whether a clause can begin with it.</summary>
    public bool StartsClause => Kind is QueryTokenKind.LeftParenthesis or QueryTokenKind.Star or QueryTokenKind.BareOperator
        or QueryTokenKind.Term or QueryTokenKind.Prefix or QueryTokenKind.Wildcard or QueryTokenKind.Quoted or QueryTokenKind.Regexp
        or QueryTokenKind.RangeStart;

    /// <summary>Its letters.</summary>
    public ReadOnlySpan<char> TextIn(ReadOnlySpan<char> text) => text[Start..End];
}
