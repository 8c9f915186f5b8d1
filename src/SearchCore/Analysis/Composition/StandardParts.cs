using System.Collections.Frozen;
using System.Globalization;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Languages;
using SearchCore.Analysis.Stemming;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Analysis.Composition;

/// <summary>The parts that the language analyzers are made of, with their fingerprints.</summary>
internal static class StandardParts
{
    public static TokenizerFactory StandardTokenizer { get; } =
        new(Invariant($"standard({Tokenization.StandardTokenizer.DefaultMaxTokenLength})"), () => new StandardTokenizer());

    public static TokenFilterFactory LowerCase { get; } = new("lowercase", input => new LowerCaseFilter(input)) { IsNormalizing = true };

    public static TokenFilterFactory TurkishLowerCase { get; } =
        new("turkish-lowercase", input => new TurkishLowerCaseFilter(input)) { IsNormalizing = true };

    public static TokenFilterFactory EnglishPossessive { get; } = new("english-possessive", input => new EnglishPossessiveFilter(input));

    public static TokenFilterFactory Apostrophe { get; } = new("apostrophe", input => new ApostropheFilter(input));

    public static TokenFilterFactory GermanNormalization { get; } =
        new("german-normalization", input => new GermanNormalizationFilter(input)) { IsNormalizing = true };

    public static TokenFilterFactory ArabicNormalization { get; } =
        new("arabic-normalization", input => new LetterMapFilter(input, LanguageLetters.Arabic)) { IsNormalizing = true };

    public static TokenFilterFactory PersianNormalization { get; } =
        new("persian-normalization", input => new LetterMapFilter(input, LanguageLetters.Persian)) { IsNormalizing = true };

    public static TokenFilterFactory GreekLowerCase { get; } =
        new("greek-lowercase", input => new LetterMapFilter(new LowerCaseFilter(input), LanguageLetters.Greek)) { IsNormalizing = true };

    public static TokenFilterFactory CjkWidth { get; } = new("cjk-width", input => new CjkWidthFilter(input)) { IsNormalizing = true };

    public static TokenFilterFactory CjkBigram { get; } = new("cjk-bigram", input => new CjkBigramFilter(input));

    public static TokenFilterFactory Classic { get; } = new("classic", input => new ClassicFilter(input));

    public static TokenFilterFactory Stop(StopWords words) => new(words.Count == 0 ? "stop()" : words.Fingerprint, input => new StopFilter(input, words));

    public static TokenFilterFactory Stem(Stemmer stemmer) => new("stem(" + stemmer.Name + ")", input => new StemFilter(input, stemmer));

    public static TokenFilterFactory Cyrillic(CyrillicOrthography rules) =>
        new(Invariant($"cyrillic1({(int)rules})"), input => new CyrillicOrthographyFilter(input, rules)) { IsNormalizing = true };

    public static TokenFilterFactory Elision(IEnumerable<string> articles)
    {
        var set = articles.ToHashSet(StringComparer.Ordinal);
        return new("elision(" + List(set) + ")", input => new ElisionFilter(input, set));
    }

    public static TokenFilterFactory StemmerOverride(IReadOnlyDictionary<string, string> stems)
    {
        var frozen = stems.ToFrozenDictionary(StringComparer.Ordinal);
        return new("stemmer-override(" + Map(stems) + ")", input => new StemmerOverrideFilter(input, frozen));
    }

    /// <summary>A list as a part of a fingerprint.</summary>
    public static string List(IEnumerable<string> words) => string.Join(',', words.Order(StringComparer.Ordinal).Select(Uri.EscapeDataString));

    /// <summary>A table as a part of a fingerprint.</summary>
    public static string Map(IEnumerable<KeyValuePair<string, string>> table) => string.Join(',', table
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => Uri.EscapeDataString(pair.Key) + "=" + Uri.EscapeDataString(pair.Value)));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
