namespace SearchCore.Analysis.Transliteration;

/// <summary>Cuts the letters of a name into its words; an article belongs to the word behind it.</summary>
internal static class NameLetterWords
{
    /// <summary>Names of more words are compared only as they stand.</summary>
    public const int MaxWords = 6;

    /// <summary>Cuts letters.</summary>
    /// <param name="letters">The letters of a name, as <see cref="NameLetters"/> gives them.</param>
    /// <returns>The words; none when there are more than <see cref="MaxWords"/>.</returns>
    public static string[] Cut(ReadOnlySpan<char> letters)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= letters.Length; i++)
        {
            if (i < letters.Length && letters[i] != NameLetters.Separator)
                continue;
            var word = letters[start..i];
            var isArticle = i < letters.Length && word.Length > 0 && ArticleRules.For(word[0]) is { } articles && articles.IsArticle(word);
            if (isArticle && !word.Contains(NameLetters.Separator))
                continue;
            if (words.Count == MaxWords)
                return [];
            words.Add(word.ToString());
            start = i + 1;
        }

        return [.. words];
    }

    /// <summary>Puts words together again.</summary>
    /// <param name="words">The words.</param>
    public static string Join(IEnumerable<string> words) => string.Join(NameLetters.Separator, words);
}
