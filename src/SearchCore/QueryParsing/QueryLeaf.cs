namespace SearchCore.QueryParsing;

/// <summary>What a leaf of a query looks for, before it is known in which field.</summary>
/// <param name="Kind">What the leaf is: Term, Prefix, Wildcard, Regexp, Quoted, Tilde (a fuzzy word) or RangeStart.</param>
/// <param name="Text">Its text, without quotation marks and (but for wildcards and regular expressions) escapes.</param>
internal readonly record struct QueryLeaf(QueryTokenKind Kind, string Text)
{
    /// <summary>For a phrase its slop; for a fuzzy word how many letters may differ.</summary>
    public int Slop { get; init; }

    /// <summary>For a range, the other end; null for none.</summary>
    public string? UpperText { get; init; }

    /// <summary>For a range, whether it has a lower end.</summary>
    public bool HasLower { get; init; }

    /// <summary>For a range, whether the lower end belongs to it.</summary>
    public bool IncludesLower { get; init; }

    /// <summary>For a range, whether the upper end belongs to it.</summary>
    public bool IncludesUpper { get; init; }
}
