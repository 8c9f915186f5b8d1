namespace SearchCore.QueryParsing;

/// <summary>How a <see cref="QueryParser"/> reads. Immutable.</summary>
public sealed record QueryParserOptions
{
    /// <summary>Reads with Lucene's defaults in one field.</summary>
    /// <param name="defaultField">The field that words without a field name are looked for in.</param>
    public QueryParserOptions(string defaultField)
        : this(new QueryField(defaultField))
    {
    }

    /// <summary>Reads with Lucene's defaults in several fields.</summary>
    /// <param name="defaultFields">The fields that words without a field name are looked for in, at least one.</param>
    public QueryParserOptions(params IReadOnlyList<QueryField> defaultFields)
    {
        ArgumentNullException.ThrowIfNull(defaultFields);
        ArgumentOutOfRangeException.ThrowIfZero(defaultFields.Count, nameof(defaultFields));
        foreach (var field in defaultFields)
            ArgumentException.ThrowIfNullOrEmpty(field.Name, nameof(defaultFields));
        DefaultFields = [.. defaultFields];
    }

    /// <summary>The fields that words without a field name are looked for in.</summary>
    public IReadOnlyList<QueryField> DefaultFields { get; }

    /// <summary>
    /// The fields a query may name; null for any. In a lenient parse a name that is not here is a word: <c>note: buy milk</c> looks for
    /// three words.
    /// </summary>
    public IReadOnlySet<string>? KnownFields { get; init; }

    /// <summary>With several default fields: how much the fields other than the best one add to a word's score, 0 to 1.</summary>
    public float TieBreaker { get; init; } = 0.1f;

    /// <summary>How words hang together when the query does not say.</summary>
    public QueryOperator DefaultOperator { get; init; }

    /// <summary>The slop of phrases that do not say one, 0 or more.</summary>
    public int PhraseSlop { get; init; }

    /// <summary>Whether a wildcard may come first. Such a search looks at every term of the field.</summary>
    public bool AllowLeadingWildcard { get; init; }

    /// <summary>Whether the analyzer's normal form (lower-case, for one) is made of prefixes, wildcards, fuzzy words, regular expressions and range ends.</summary>
    public bool NormalizeExpandedTerms { get; init; } = true;

    /// <summary>Whether the ends of ranges go through the whole analyzer, which must make one word of each.</summary>
    public bool AnalyzeRangeTerms { get; init; }

    /// <summary>Whether a word that the analyzer cuts into several (<c>wi-fi</c>) is looked for as a phrase.</summary>
    public bool AutoGeneratePhraseQueries { get; init; }

    /// <summary>Whether words that the analyzer left out of a phrase count as gaps.</summary>
    public bool EnablePositionIncrements { get; init; } = true;

    /// <summary>
    /// Whether ends of ranges of the form <c>month/day/year</c> are dates, as in Lucene: <c>12/31/2020</c> is looked for as <c>20201231</c>.
    /// </summary>
    public bool ReadsDatesInRanges { get; init; } = true;

    /// <summary>Whether <c>field:*</c> finds the documents that have a value in the field; otherwise it is a wildcard that comes first.</summary>
    public bool StarFindsExisting { get; init; }

    /// <summary>How many letters at the beginning of a fuzzy word must be right, 0 or more.</summary>
    public int FuzzyPrefixLength { get; init; }

    /// <summary>How many words, phrases and other clauses a query may have, 1 or more.</summary>
    public int MaxClauses { get; init; } = 1024;

    /// <summary>How deep parentheses may be nested, 1 or more.</summary>
    public int MaxNesting { get; init; } = 64;

    /// <summary>How long a query text may be, in UTF-16 code units, 1 or more.</summary>
    public int MaxLength { get; init; } = 32_768;

    /// <summary>Makes the queries for words and phrases in fields with names; null to look for them as they are.</summary>
    public INameQueryFactory? NameQueries { get; init; }

    /// <summary>Makes the queries for fields that hold numbers, dates and such instead of words; null when there are none.</summary>
    public IValueQueryFactory? ValueQueries { get; init; }
}
