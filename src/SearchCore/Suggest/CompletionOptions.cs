namespace SearchCore.Suggest;

/// <summary>How the beginning of a word is completed. Immutable.</summary>
public sealed record CompletionOptions
{
    /// <summary>Ten words, by how many documents have them; one wrong letter is forgiven behind the first.</summary>
    public static CompletionOptions Default { get; } = new();

    /// <summary>How many words are given back at most, 1 to 100.</summary>
    public int MaxSuggestions { get; init => field = Check(value, 1, 100); } = 10;

    /// <summary>How many letters of the beginning may be wrong, missing, added or swapped, 0 to 2. Asked only when too few words begin exactly so.</summary>
    public int MaxEdits { get; init => field = Check(value, 0, 2); } = 1;

    /// <summary>How many letters at the beginning must be right, 0 or more. The more, the faster.</summary>
    public int NonFuzzyPrefixLength { get; init => field = Check(value, 0, int.MaxValue); } = 1;

    /// <summary>A beginning with fewer letters must be right: nearly every word would be near it. 1 or more.</summary>
    public int MinFuzzyLength { get; init => field = Check(value, 1, int.MaxValue); } = 3;

    /// <summary>How many terms of a segment that begin with wrong letters are looked at, 1 or more; bounds the time.</summary>
    public int MaxFuzzyTerms { get; init => field = Check(value, 1, int.MaxValue); } = 100_000;

    /// <summary>
    /// A field of numeric doc values by which words are ranked: a word weighs as much as its weightiest document. Null to rank by how many documents have
    /// a word. Of a beginning that more than 256 words of a segment have, the most frequent 256 are ranked.
    /// </summary>
    public string? WeightField { get; init; }

    private static int Check(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
