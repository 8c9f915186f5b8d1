namespace SearchCore.Search.Similar;

/// <summary>Which words <see cref="MoreLikeThis"/> chooses; Lucene's defaults.</summary>
public sealed record MoreLikeThisOptions
{
    /// <summary>How often a word must occur in the document or text; 2.</summary>
    public int MinTermFreq { get; init; } = 2;

    /// <summary>How many documents must have a word; 5.</summary>
    public int MinDocFreq { get; init; } = 5;

    /// <summary>How many documents may have a word; any number.</summary>
    public int MaxDocFreq { get; init; } = int.MaxValue;

    /// <summary>How many words the query has at most; 25.</summary>
    public int MaxQueryTerms
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 25;

    /// <summary>How many UTF-16 code units a word must have; 0.</summary>
    public int MinWordLength { get; init; }

    /// <summary>How many UTF-16 code units a word may have; 0 for any number.</summary>
    public int MaxWordLength { get; init; }

    /// <summary>How many words of each text are looked at; 5,000.</summary>
    public int MaxTokensParsed { get; init; } = 5000;

    /// <summary>Words that are ignored; none.</summary>
    public IReadOnlySet<string> StopWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether better words get a higher boost; not so unless told otherwise.</summary>
    public bool BoostsTerms { get; init; }

    /// <summary>The boost of the best word, when words are boosted; 1.</summary>
    public float BoostFactor { get; init; } = 1;
}
