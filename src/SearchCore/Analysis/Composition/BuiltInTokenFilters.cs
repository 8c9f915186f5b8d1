using System.Text.RegularExpressions;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Languages;
using SearchCore.Analysis.Patterns;
using SearchCore.Analysis.Stemming;
using SearchCore.Analysis.Synonyms;

namespace SearchCore.Analysis.Composition;

/// <summary>The filters for words that a configuration can name.</summary>
internal static class BuiltInTokenFilters
{
    private const int GreatestLength = 1_000_000;

    private static readonly Dictionary<string, Stemmer> StemmersByName = Stemmers.All.ToDictionary(stemmer => stemmer.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, Func<StopWords>> StopWordsByLanguage = LanguageStopWords.Languages.Append("english")
        .ToDictionary(language => language, language => (Func<StopWords>)(() => LanguageStopWords.Of(language)), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Func<ComponentParameters, TokenFilterFactory>> All { get; } =
        new Dictionary<string, Func<ComponentParameters, TokenFilterFactory>>(StringComparer.Ordinal)
        {
            ["lowercase"] = _ => StandardParts.LowerCase,
            ["turkishLowercase"] = _ => StandardParts.TurkishLowerCase,
            ["greekLowercase"] = _ => StandardParts.GreekLowerCase,
            ["asciiFolding"] = _ => new TokenFilterFactory("folding1", input => new AsciiFoldingFilter(input)) { IsNormalizing = true },
            ["arabicOrthography"] = _ => new TokenFilterFactory("arabic1(511)", input => new ArabicOrthographyFilter(input)) { IsNormalizing = true },
            ["cyrillicOrthography"] = _ => StandardParts.Cyrillic(CyrillicOrthography.Default),
            ["arabicNormalization"] = _ => StandardParts.ArabicNormalization,
            ["persianNormalization"] = _ => StandardParts.PersianNormalization,
            ["germanNormalization"] = _ => StandardParts.GermanNormalization,
            ["cjkWidth"] = _ => StandardParts.CjkWidth,
            ["cjkBigram"] = _ => StandardParts.CjkBigram,
            ["englishPossessive"] = _ => StandardParts.EnglishPossessive,
            ["apostrophe"] = _ => StandardParts.Apostrophe,
            ["classic"] = _ => StandardParts.Classic,
            ["elision"] = parameters => StandardParts.Elision(parameters.GetStrings("articles")),
            ["stop"] = Stop,
            ["stem"] = parameters => StandardParts.Stem(parameters.GetChoice("stemmer", StemmersByName)),
            ["stemmerOverride"] = parameters => StandardParts.StemmerOverride(parameters.GetMap("stems")),
            ["keywordMarker"] = KeywordMarker,
            ["keywordRepeat"] = _ => new TokenFilterFactory("keyword-repeat", input => new KeywordRepeatFilter(input)),
            ["removeDuplicates"] = _ => new TokenFilterFactory("remove-duplicates", input => new RemoveDuplicatesFilter(input)),
            ["unique"] = _ => new TokenFilterFactory("unique", input => new UniqueFilter(input)),
            ["trim"] = _ => new TokenFilterFactory("trim", input => new TrimFilter(input)) { IsNormalizing = true },
            ["reverse"] = _ => new TokenFilterFactory("reverse", input => new ReverseStringFilter(input)),
            ["length"] = Length,
            ["limitTokenCount"] = parameters =>
            {
                var maximum = parameters.GetInt32("max", 10_000, 1, int.MaxValue);
                return new TokenFilterFactory(PartFingerprint.Of("limit-count", maximum), input => new LimitTokenCountFilter(input, maximum));
            },
            ["limitTokenPosition"] = parameters =>
            {
                var maximum = parameters.GetInt32("max", 10_000, 1, int.MaxValue);
                return new TokenFilterFactory(PartFingerprint.Of("limit-position", maximum), input => new LimitTokenPositionFilter(input, maximum));
            },
            ["ngram"] = parameters => NGram(parameters, onlyFromStart: false),
            ["edgeNgram"] = parameters => NGram(parameters, onlyFromStart: true),
            ["shingle"] = Shingle,
            ["synonym"] = Synonym,
            ["wordDelimiter"] = WordDelimiter,
            ["patternReplace"] = PatternReplace,
            ["patternCapture"] = PatternCapture,
        };

    /// <summary>Makes a regular expression of a parameter.</summary>
    public static Regex Compile(ComponentParameters parameters, string name, string pattern)
    {
        try
        {
            return SafePattern.Create(pattern);
        }
        catch (ArgumentException exception)
        {
            throw parameters.Invalid(name, $"'{pattern}' is no regular expression: {exception.Message.TrimEnd('.')}", exception);
        }
    }

    private static TokenFilterFactory Stop(ComponentParameters parameters) => StandardParts.Stop(parameters.Has("words")
        ? new StopWords(parameters.GetStrings("words"))
        : parameters.GetChoice("language", StopWordsByLanguage, "english")());

    private static TokenFilterFactory KeywordMarker(ComponentParameters parameters)
    {
        var words = parameters.GetStrings("words").ToHashSet(StringComparer.Ordinal);
        return new TokenFilterFactory($"keyword-marker({StandardParts.List(words)})", input => new KeywordMarkerFilter(input, words));
    }

    private static TokenFilterFactory Length(ComponentParameters parameters)
    {
        var minimum = parameters.GetInt32("min", 0, 0, GreatestLength);
        var maximum = parameters.GetInt32("max", GreatestLength, minimum, GreatestLength);
        return new TokenFilterFactory(PartFingerprint.Of("length", minimum, maximum), input => new LengthFilter(input, minimum, maximum));
    }

    private static TokenFilterFactory NGram(ComponentParameters parameters, bool onlyFromStart)
    {
        var minimum = parameters.GetInt32("min", 1, 1, NGramFilter.GreatestSize);
        var maximum = parameters.GetInt32("max", Math.Max(minimum, 2), minimum, NGramFilter.GreatestSize);
        return new TokenFilterFactory(
            PartFingerprint.Of(onlyFromStart ? "edge-ngram" : "ngram", minimum, maximum),
            input => new NGramFilter(input, minimum, maximum, onlyFromStart));
    }

    private static TokenFilterFactory Shingle(ComponentParameters parameters)
    {
        var minimum = parameters.GetInt32("min", 2, 2, ShingleFilter.GreatestSize);
        var maximum = parameters.GetInt32("max", minimum, minimum, ShingleFilter.GreatestSize);
        var keepsWords = parameters.GetBoolean("keepsWords", true);
        var separator = parameters.GetString("separator", " ");
        var filler = parameters.GetString("filler", "_");
        return new TokenFilterFactory(
            PartFingerprint.Of("shingle", minimum, maximum, keepsWords, separator, filler),
            input => new ShingleFilter(input, minimum, maximum, keepsWords, separator, filler));
    }

    private static TokenFilterFactory Synonym(ComponentParameters parameters)
    {
        var isFlat = parameters.GetBoolean("flat", true);
        var isWordNet = parameters.GetChoice("format", new Dictionary<string, bool>(StringComparer.Ordinal) { ["solr"] = false, ["wordnet"] = true }, "solr");
        var text = string.Join('\n', parameters.GetStrings("rules"));
        SynonymMap map;
        try
        {
            map = new SynonymMap(isWordNet ? SynonymRules.ParseWordNet(text) : SynonymRules.ParseSolr(text));
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            throw parameters.Invalid("rules", exception.Message.TrimEnd('.'), exception);
        }

        return new TokenFilterFactory($"synonym({(isFlat ? "flat" : "graph")},{map.Fingerprint})", input => new SynonymFilter(input, map, isFlat));
    }

    private static TokenFilterFactory WordDelimiter(ComponentParameters parameters)
    {
        var options = WordDelimiterOptions.None;
        foreach (var option in Enum.GetValues<WordDelimiterOptions>().Where(option => int.PopCount((int)option) == 1))
        {
            var name = char.ToLowerInvariant(option.ToString()[0]) + option.ToString()[1..];
            if (parameters.GetBoolean(name, WordDelimiterOptions.Default.HasFlag(option)))
                options |= option;
        }

        var words = parameters.GetStrings("protectedWords", isOptional: true).ToHashSet(StringComparer.Ordinal);
        return new TokenFilterFactory(
            $"word-delimiter({(int)options},{StandardParts.List(words)})", input => new WordDelimiterFilter(input, options, words));
    }

    private static TokenFilterFactory PatternReplace(ComponentParameters parameters)
    {
        var pattern = parameters.GetString("pattern");
        var replacement = parameters.GetString("replacement", "");
        var all = parameters.GetBoolean("all", true);
        var regex = Compile(parameters, "pattern", pattern);
        return new TokenFilterFactory(
            PartFingerprint.Of("pattern-replace", pattern, replacement, all), input => new PatternReplaceFilter(input, regex, replacement, all));
    }

    private static TokenFilterFactory PatternCapture(ComponentParameters parameters)
    {
        var patterns = parameters.GetStrings("patterns");
        var preservesOriginal = parameters.GetBoolean("preservesOriginal", true);
        var regexes = patterns.Select(pattern => Compile(parameters, "patterns", pattern)).ToArray();
        return new TokenFilterFactory(
            PartFingerprint.Of("pattern-capture", patterns, preservesOriginal), input => new PatternCaptureFilter(input, regexes, preservesOriginal));
    }
}
