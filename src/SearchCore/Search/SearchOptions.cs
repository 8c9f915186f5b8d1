namespace SearchCore.Search;

/// <summary>How to search.</summary>
public sealed record SearchOptions
{
    /// <summary>How many of the best documents to return, 0 or more.</summary>
    public int Top
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 10;

    /// <summary>Returns the documents that come after this one, for the next page; null for the first page.</summary>
    public ScoreDoc? After { get; init; }

    /// <summary>Whether every document that matches is counted. Without it a search skips what cannot come among the best, which is faster.</summary>
    public bool CountExactly { get; init; } = true;

    /// <summary>
    /// When not every document is counted: how many are at least, before the search begins to skip; 0 or more. A total over it may be less than the
    /// true one, and says so.
    /// </summary>
    public int TotalHitsThreshold
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Documents that score less are neither returned nor counted.</summary>
    public float MinimumScore { get; init; }

    /// <summary>After this time the search returns what it has found so far; null for no limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>The clock of <see cref="TimeLimit"/>.</summary>
    public TimeProvider TimeProvider
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = TimeProvider.System;

    /// <summary>How many threads may work on the search, 1 or more; each takes whole segments. The result is the same.</summary>
    public int MaxParallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1;
}
