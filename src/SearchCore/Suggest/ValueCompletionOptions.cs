namespace SearchCore.Suggest;

/// <summary>How whole values are found by words in them. Immutable.</summary>
public sealed record ValueCompletionOptions
{
    /// <summary>Ten values of up to 200 characters, out of a hundred documents.</summary>
    public static ValueCompletionOptions Default { get; } = new();

    /// <summary>How many values are given back at most, 1 to 100.</summary>
    public int MaxSuggestions { get; init => field = Check(value, 1, 100); } = 10;

    /// <summary>Values with more UTF-16 code units are no suggestions, 1 or more.</summary>
    public int MaxValueLength { get; init => field = Check(value, 1, int.MaxValue); } = 200;

    /// <summary>How many documents' values are looked at, 1 to 10,000: the weightiest, or without weights those with the shortest values.</summary>
    public int MaxDocuments { get; init => field = Check(value, 1, 10_000); } = 100;

    /// <summary>A field of numeric doc values by which documents are ranked; null for none.</summary>
    public string? WeightField { get; init; }

    private static int Check(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
