using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Patterns;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Analysis.Composition;

/// <summary>The tokenizers that a configuration can name.</summary>
internal static class BuiltInTokenizers
{
    // Longer than any sensible word, short enough for a term of the index.
    private const int GreatestTokenLength = 8191;

    public static IReadOnlyDictionary<string, Func<ComponentParameters, TokenizerFactory>> All { get; } =
        new Dictionary<string, Func<ComponentParameters, TokenizerFactory>>(StringComparer.Ordinal)
        {
            ["standard"] = parameters => WithLength("standard", parameters, length => new StandardTokenizer(length)),
            ["classic"] = parameters => WithLength("classic", parameters, length => new ClassicTokenizer(length)),
            ["urlEmail"] = parameters => WithLength("url-email", parameters, length => new UrlEmailTokenizer(length)),
            ["whitespace"] = _ => new TokenizerFactory("whitespace", () => new WhitespaceTokenizer()),
            ["letter"] = _ => new TokenizerFactory("letter", () => new LetterTokenizer()),
            ["lowercase"] = _ => new TokenizerFactory("lowercase-letter", () => new LowerCaseTokenizer()),
            ["keyword"] = _ => new TokenizerFactory("keyword", () => new KeywordTokenizer()),
            ["ngram"] = parameters => NGram(parameters, onlyFromStart: false),
            ["edgeNgram"] = parameters => NGram(parameters, onlyFromStart: true),
            ["pathHierarchy"] = PathHierarchy,
            ["pattern"] = Pattern,
        };

    private static TokenizerFactory WithLength(string name, ComponentParameters parameters, Func<int, Tokenizer> create)
    {
        var length = parameters.GetInt32("maxTokenLength", StandardTokenizer.DefaultMaxTokenLength, 1, GreatestTokenLength);
        return new TokenizerFactory(PartFingerprint.Of(name, length), () => create(length));
    }

    private static TokenizerFactory NGram(ComponentParameters parameters, bool onlyFromStart)
    {
        var minimum = parameters.GetInt32("min", 1, 1, NGramFilter.GreatestSize);
        var maximum = parameters.GetInt32("max", Math.Max(minimum, 2), minimum, NGramFilter.GreatestSize);
        return new TokenizerFactory(
            PartFingerprint.Of(onlyFromStart ? "edge-ngram-tokens" : "ngram-tokens", minimum, maximum),
            () => new NGramTokenizer(minimum, maximum, onlyFromStart));
    }

    private static TokenizerFactory PathHierarchy(ComponentParameters parameters)
    {
        var delimiter = Character(parameters, "delimiter", "/");
        var replacement = Character(parameters, "replacement", delimiter.ToString());
        var skip = parameters.GetInt32("skip", 0, 0, 1000);
        return new TokenizerFactory(
            PartFingerprint.Of("path-hierarchy", delimiter, replacement, skip),
            () => new PathHierarchyTokenizer(delimiter, replacement, skip));
    }

    private static char Character(ComponentParameters parameters, string name, string defaultValue) =>
        parameters.GetString(name, defaultValue) is [var only] ? only : throw parameters.Invalid(name, "one character is expected");

    private static TokenizerFactory Pattern(ComponentParameters parameters)
    {
        var pattern = parameters.GetString("pattern");
        var group = parameters.GetInt32("group", PatternTokenizer.Split, PatternTokenizer.Split, 100);
        var regex = BuiltInTokenFilters.Compile(parameters, "pattern", pattern);
        if (group > 0 && !regex.GetGroupNumbers().Contains(group))
            throw parameters.Invalid("group", $"the expression has no group {group}");
        return new TokenizerFactory(PartFingerprint.Of("pattern-tokens", pattern, group), () => new PatternTokenizer(regex, group));
    }
}
