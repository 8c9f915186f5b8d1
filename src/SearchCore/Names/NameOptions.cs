using SearchCore.Analysis.Transliteration;

namespace SearchCore.Names;

/// <summary>How far a spelling may be from the name that is looked for, and what it counts. Immutable, made with object initializers.</summary>
public sealed record NameOptions
{
    /// <summary>The usual settings.</summary>
    public static NameOptions Default { get; } = new();

    /// <summary>The similarity from which a spelling is taken for the name, over 0 and up to 1; 1 takes only the same letters.</summary>
    public double Threshold
    {
        get;
        init => field = value is > 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A similarity threshold is over 0 and up to 1.");
    } = NameMatcher.DefaultThreshold;

    /// <summary>By which rules names are read and compared. A field's rules are part of its index: a query may leave out more of them.</summary>
    public NameRules Rules { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = NameRules.Default;

    /// <summary>Whether spellings in the query's own script are looked for.</summary>
    public bool WithinScript { get; init; } = true;

    /// <summary>Whether spellings in other scripts are looked for.</summary>
    public bool AcrossScripts { get; init; } = true;

    /// <summary>Whether words written apart and the same words written as one are taken for the same (Abu Kamal, Albukamal).</summary>
    public bool JoinedWords { get; init; } = true;

    /// <summary>Whether a spelling that is a little too far from the name is taken when it is close to several that are near it.</summary>
    public bool Corroboration { get; init; } = true;

    /// <summary>What another spelling in the same script earns of an exact one's score, times its similarity: over 0 and up to 1.</summary>
    public float SpellingBoost { get; init => field = CheckBoost(value); } = 0.5f;

    /// <summary>What a spelling in another script earns of an exact one's score, times its similarity: over 0 and up to 1.</summary>
    public float ScriptBoost { get; init => field = CheckBoost(value); } = 0.5f;

    /// <summary>What an equivalent of the user's own earns of an exact spelling's score: over 0 and up to 1.</summary>
    public float EquivalenceBoost { get; init => field = CheckBoost(value); } = 0.5f;

    /// <summary>How many spellings a word may have; the most alike are kept. 1 or more.</summary>
    public int MaxVariants
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 100;

    /// <summary>
    /// How many words of a query's name are looked for in other spellings, so that the work is bounded; further words, up to the
    /// 512th, are searched as they are written. 1 or more.
    /// </summary>
    public int MaxWords
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 16;

    /// <summary>
    /// How many spellings of the index are compared with a word at most, so that the work is bounded. Where more share a key with it, an
    /// estimate by sounds chooses those that promise most; the rest is left out. 1 or more.
    /// </summary>
    public int MaxCandidates
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 192;

    private static float CheckBoost(float value) => value is > 0 and <= 1
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A boost of spellings is over 0 and up to 1.");
}
