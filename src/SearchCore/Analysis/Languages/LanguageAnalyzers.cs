using SearchCore.Analysis.CharFilters;
using SearchCore.Analysis.Composition;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Stemming;
using static SearchCore.Analysis.Composition.StandardParts;

namespace SearchCore.Analysis.Languages;

/// <summary>The analyzers for single languages, as Lucene 4.8 has them; Ukrainian is our own.</summary>
/// <remarks>
/// Hebrew has none: <see cref="Presets.StandardAnalyzer"/> and <see cref="Presets.FoldingAnalyzer"/> keep its words whole, with gershayim and geresh,
/// and the latter takes the vowel points off.
/// </remarks>
public static class LanguageAnalyzers
{
    private static readonly string[] FrenchArticles =
        ["l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"];

    private static readonly string[] ItalianArticles =
    [
        "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d",
    ];

    // Words that Snowball's Dutch stemmer cuts wrongly.
    private static readonly Dictionary<string, string> DutchStems = new(StringComparer.Ordinal)
    {
        ["fiets"] = "fiets",
        ["bromfiets"] = "bromfiets",
        ["ei"] = "eier",
        ["kind"] = "kinder",
    };

    private static readonly Dictionary<string, Lazy<Analyzer>> ByName = new(StringComparer.Ordinal)
    {
        ["english"] = Chain(() => [EnglishPossessive, LowerCase, Stop("english"), Stem(Stemmers.Porter)]),
        ["german"] = Chain(() => [LowerCase, Stop("german"), GermanNormalization, Stem(Stemmers.GermanLight)]),
        ["french"] = Chain(() => [Elision(FrenchArticles), LowerCase, Stop("french"), Stem(Stemmers.FrenchLight)]),
        ["spanish"] = Chain(() => [LowerCase, Stop("spanish"), Stem(Stemmers.SpanishLight)]),
        ["italian"] = Chain(() => [Elision(ItalianArticles), LowerCase, Stop("italian"), Stem(Stemmers.ItalianLight)]),
        ["portuguese"] = Chain(() => [LowerCase, Stop("portuguese"), Stem(Stemmers.PortugueseLight)]),
        ["dutch"] = Chain(() => [LowerCase, Stop("dutch"), StemmerOverride(DutchStems), Stem(Stemmers.Dutch)]),
        ["russian"] = Chain(() => [LowerCase, Stop("russian"), Stem(Stemmers.Russian)]),
        ["ukrainian"] = Chain(() => [LowerCase, Cyrillic(CyrillicOrthography.GheWithUpturn | CyrillicOrthography.Apostrophe), Stop("ukrainian"), Stem(Stemmers.UkrainianLight)]),
        ["arabic"] = Chain(() => [LowerCase, Stop("arabic"), ArabicNormalization, Stem(Stemmers.Arabic)]),
        ["persian"] = new(() => new CustomAnalyzer(
            StandardTokenizer,
            [LowerCase, ArabicNormalization, PersianNormalization, Stop("persian")],
            [new MappingCharFilter(new Dictionary<string, string>(StringComparer.Ordinal) { ["\u200C"] = " " })])),
        ["turkish"] = Chain(() => [Apostrophe, TurkishLowerCase, Stop("turkish"), Stem(Stemmers.Turkish)]),
        ["greek"] = Chain(() => [GreekLowerCase, Stop("greek"), Stem(Stemmers.Greek)]),
        ["cjk"] = Chain(() => [CjkWidth, LowerCase, CjkBigram, Stop("cjk")]),
    };

    /// <summary>The names of the languages, lower-case; <c>cjk</c> is Chinese, Japanese and Korean.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>The analyzer for a language.</summary>
    /// <param name="language">One of <see cref="Names"/>.</param>
    /// <returns>The analyzer, the same one each time.</returns>
    /// <exception cref="ArgumentException">There is no analyzer for it.</exception>
    public static Analyzer For(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return ByName.TryGetValue(language, out var analyzer)
            ? analyzer.Value
            : throw new ArgumentException($"There is no analyzer for the language '{language}'; known are {string.Join(", ", Names)}.", nameof(language));
    }

    private static Lazy<Analyzer> Chain(Func<TokenFilterFactory[]> filters) => new(() => new CustomAnalyzer(StandardTokenizer, filters()));

    private static TokenFilterFactory Stop(string language) => StandardParts.Stop(LanguageStopWords.Of(language));
}
