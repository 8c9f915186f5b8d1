namespace SearchCore.Analysis.Transliteration;

/// <summary>By which rules names are read and compared. Each rule can be left out; all apply by default. Immutable, made with object initializers.</summary>
/// <remarks>What each rule is worth is measured by <c>benchmarks/SearchCore.Names --ablation</c>.</remarks>
public sealed record NameRules
{
    /// <summary>All rules.</summary>
    public static NameRules Default { get; } = new();

    /// <summary>Articles may be missing, and those that assimilate are the same: <c>ez-Zor</c>, <c>al-Zor</c>, <c>Zor</c>. Part of the index.</summary>
    public bool Articles { get; init; } = true;

    /// <summary>An article may hang on the word before it: <c>Abdul Rahman</c>, <c>Abdur-Rahman</c>, <c>Abd al-Rahman</c>. Part of the index.</summary>
    public bool JoinedArticles { get; init; } = true;

    /// <summary>A doubled letter may be a single one: <c>Hassan</c>, <c>Hasan</c>. Part of the index.</summary>
    public bool DoubledLetters { get; init; } = true;

    /// <summary>
    /// Letters that are spelled alike for several sounds keep all their readings (a <c>ch</c> may be two sounds); otherwise each
    /// letter is read in the longest way. Part of the index.
    /// </summary>
    public bool AllReadings { get; init; } = true;

    /// <summary>A name is looked up under the keys of likely misreadings too, not under its own only.</summary>
    public bool NeighbouringKeys { get; init; } = true;

    /// <summary>Pairs of sounds weigh what was learned from names; otherwise all alike that are alike, and all alike that differ.</summary>
    public bool LearnedWeights { get; init; } = true;

    /// <summary>Long names may differ in more than short ones; otherwise all are compared as names of middle length are.</summary>
    public bool LengthRule { get; init; } = true;

    /// <summary>A letter that the other name lacks counts differently at a word's start and end: <c>-ov</c>, <c>-off</c>; <c>-a</c>, <c>-ah</c>.</summary>
    public bool Endings { get; init; } = true;

    /// <summary>Small words inside of a name need not be there: <c>Bahía de Banderas</c>, <c>Osama bin Laden</c>.</summary>
    public bool Particles { get; init; } = true;

    /// <summary>The last word of a name may stand first (<c>Assad, Bashar</c>), where capitals or a comma show that it is a name.</summary>
    public bool WordOrder { get; init; } = true;

    /// <summary>A word of a name may be an initial: <c>J. Smith</c>.</summary>
    public bool Initials { get; init; } = true;

    /// <summary>The rules that an index was made with, of these: those that only look-ups follow are taken for granted.</summary>
    internal NameRules OfIndex => new()
    {
        Articles = Articles,
        JoinedArticles = JoinedArticles,
        DoubledLetters = DoubledLetters,
        AllReadings = AllReadings,
    };

    /// <summary>A text that is the same for rules that make the same index; empty when all apply.</summary>
    internal string Fingerprint
    {
        get
        {
            List<string> missing = [];
            if (!Articles)
                missing.Add("articles");
            if (!JoinedArticles)
                missing.Add("joined-articles");
            if (!DoubledLetters)
                missing.Add("doubled-letters");
            if (!AllReadings)
                missing.Add("all-readings");
            return missing.Count == 0 ? "" : "without " + string.Join(' ', missing);
        }
    }
}
