namespace SearchCore.Suggest;

/// <summary>Which words are corrected, and to what. Immutable.</summary>
public sealed record SpellCheckOptions
{
    /// <summary>Words of four letters or more that no document has, with up to two wrong letters behind the first.</summary>
    public static SpellCheckOptions Default { get; } = new();

    /// <summary>How many corrections of a word are given back at most, 1 to 100.</summary>
    public int MaxSuggestions { get; init => field = Check(value, 1, 100); } = 5;

    /// <summary>How many letters may be wrong, missing, added or swapped, 1 or 2.</summary>
    public int MaxEdits { get; init => field = Check(value, 1, 2); } = 2;

    /// <summary>How many letters at the beginning must be right, 0 or more. The more, the faster.</summary>
    public int PrefixLength { get; init => field = Check(value, 0, int.MaxValue); } = 1;

    /// <summary>A word with fewer letters is not corrected, 1 or more.</summary>
    public int MinWordLength { get; init => field = Check(value, 1, int.MaxValue); } = 4;

    /// <summary>A word that more documents have is right, 0 or more. By default any word that the index has is.</summary>
    public int MaxDocumentsOfRareWord { get; init => field = Check(value, 0, int.MaxValue); }

    /// <summary>A correction must be in so many documents, 1 or more; and always in more than the word itself.</summary>
    public int MinDocuments { get; init => field = Check(value, 1, int.MaxValue); } = 1;

    /// <summary>How alike a correction must be: 1 - edits / letters of the longer word; 0 to 1.</summary>
    public double MinSimilarity
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A similarity is 0 to 1.");
    } = 0.5;

    /// <summary>How many near terms of a segment are looked at for one word, 1 or more; bounds the time.</summary>
    public int MaxTermsExamined { get; init => field = Check(value, 1, int.MaxValue); } = 200_000;

    private static int Check(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
