namespace SearchCore.Analysis.Stemming;

/// <summary>The stemmers there are.</summary>
public static class Stemmers
{
    /// <summary>English: Porter's stemmer.</summary>
    public static Stemmer Porter { get; } = new PorterStemmer();

    /// <summary>German: Savoy's light stemmer.</summary>
    public static Stemmer GermanLight { get; } = new GermanLightStemmer();

    /// <summary>French: Savoy's light stemmer.</summary>
    public static Stemmer FrenchLight { get; } = new FrenchLightStemmer();

    /// <summary>Spanish: Savoy's light stemmer.</summary>
    public static Stemmer SpanishLight { get; } = new SpanishLightStemmer();

    /// <summary>Italian: Savoy's light stemmer.</summary>
    public static Stemmer ItalianLight { get; } = new ItalianLightStemmer();

    /// <summary>Portuguese: Savoy's light stemmer.</summary>
    public static Stemmer PortugueseLight { get; } = new PortugueseLightStemmer();

    /// <summary>Dutch: Snowball's stemmer.</summary>
    public static Stemmer Dutch { get; } = new DutchStemmer();

    /// <summary>Russian: Snowball's stemmer.</summary>
    public static Stemmer Russian { get; } = new RussianStemmer();

    /// <summary>Ukrainian: a light stemmer of our own.</summary>
    public static Stemmer UkrainianLight { get; } = new UkrainianStemmer();

    /// <summary>Arabic: Larkey's light stemmer.</summary>
    public static Stemmer Arabic { get; } = new ArabicStemmer();

    /// <summary>Turkish: Snowball's stemmer.</summary>
    public static Stemmer Turkish { get; } = new TurkishStemmer();

    /// <summary>Greek: Ntais' stemmer.</summary>
    public static Stemmer Greek { get; } = new GreekStemmer();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Stemmer> All { get; } =
    [
        Porter, GermanLight, FrenchLight, SpanishLight, ItalianLight, PortugueseLight, Dutch, Russian, UkrainianLight, Arabic, Turkish, Greek,
    ];
}
