namespace SearchCore.QueryParsing;

/// <summary>What a leaf of a query looks for, before it is known in which field.</summary>
/// <param name="Kind">What the leaf is: Term, Prefix, Wildcard, Regexp, Quoted, Tilde (a fuzzy word) or RangeStart.</param>
/// <param name="Text">Its text, without quotation marks and (but for wildcards and regular expressions) escapes; a range's lower end.</param>
internal readonly record struct QueryLeaf(QueryTokenKind Kind, string? Text)
{
    /// <summary>For a phrase its slop.</summary>
    public int Slop { get; init; }

    /// <summary>For a fuzzy word, how many letters may differ, or (under 1) how similar a term has to be.</summary>
    public float Similarity { get; init; }

    /// <summary>For a range, the upper end; null for none.</summary>
    public string? UpperText { get; init; }

    /// <summary>For a range, whether the lower end belongs to it.</summary>
    public bool IncludesLower { get; init; }

    /// <summary>For a range, whether the upper end belongs to it.</summary>
    public bool IncludesUpper { get; init; }

    /// <summary>The leaf as a range of values; null when it is a word with wildcards or the like.</summary>
    public ValueRange? ToValueRange() => Kind switch
    {
        QueryTokenKind.Term or QueryTokenKind.Quoted => new ValueRange(Text, Text),
        QueryTokenKind.Wildcard when Text == "*" => new ValueRange(null, null),
        QueryTokenKind.RangeStart => new ValueRange(Text, UpperText, IncludesLower, IncludesUpper),
        _ => null,
    };
}
