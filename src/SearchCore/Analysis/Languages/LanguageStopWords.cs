using SearchCore.Analysis.Filters;

namespace SearchCore.Analysis.Languages;

/// <summary>The stop words of languages. Each list says in its first line where it comes from.</summary>
public static class LanguageStopWords
{
    /// <summary>The languages that have a list beside English.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        "arabic", "cjk", "dutch", "french", "german", "greek", "italian", "persian", "portuguese", "russian", "spanish", "turkish", "ukrainian",
    ];

    /// <summary>The stop words of a language.</summary>
    /// <param name="language">The language's English name, lower-case.</param>
    /// <returns>The words, in the form in which the language's analyzer sees them.</returns>
    /// <exception cref="ArgumentException">There is no list of that name.</exception>
    public static StopWords Of(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == "english" ? StopWords.English : new StopWords(ResourceLines.Read("StopWords." + language));
    }
}
