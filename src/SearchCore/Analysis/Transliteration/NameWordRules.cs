using System.Globalization;

namespace SearchCore.Analysis.Transliteration;

/// <summary>Says which words of a text may be names, and which neighbours may be one name written apart.</summary>
internal static class NameWordRules
{
    /// <summary>Between two parts of a name stand at most so many characters: a hyphen, a space, a mark.</summary>
    private const int MaxGap = 3;

    /// <summary>A word up to this long may be the first part of a name that others write as one word (Abu, Deir, Tell, عبد).</summary>
    private const int MaxShortPart = 4;

    /// <summary>So may a word up to this long on which the article of the next one hangs (Abdul, Saiful).</summary>
    private const int MaxPartWithArticle = 6;

    private const int MaxArticleLength = 4;

    /// <summary>
    /// Whether a word may be a name: in scripts with capitals a capitalised one, elsewhere every one. A text without a single capital
    /// says nothing by its case, so there all words may be, save Latin ones: too many common words sound like names.
    /// </summary>
    /// <param name="word">The word as written.</param>
    /// <param name="textHasCapitals">Whether some letter of the text is a capital.</param>
    public static bool MayBeName(ReadOnlySpan<char> word, bool textHasCapitals)
    {
        foreach (var letter in word)
        {
            var script = ScriptDetector.Detect(letter);
            if (script == Script.Unknown)
                continue;
            return !ScriptDetector.HasCapitals(script) || char.IsUpper(letter) || (!textHasCapitals && script != Script.Latin);
        }

        return false;
    }

    /// <summary>Whether a word may be an article written apart.</summary>
    /// <param name="word">The word as written.</param>
    public static bool MayBeArticle(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MaxArticleLength)
            return false;
        Span<char> letters = stackalloc char[MaxArticleLength * 2];
        var length = NameLetters.Read(word, letters, out _);
        return length > 0 && ArticleRules.For(letters[0]) is { } rules && rules.IsArticle(letters[..length]);
    }

    /// <summary>Whether so little stands between two words that they may be parts of one name.</summary>
    /// <param name="between">What stands between them.</param>
    public static bool AreNeighbours(ReadOnlySpan<char> between)
    {
        if (between.Length > MaxGap)
            return false;
        foreach (var character in between)
        {
            if (!IsHyphen(character) && character is not (' ' or '\u00A0') && !NameLetters.IsApostrophe(character)
                && char.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two neighbouring words are likely enough to be written as one elsewhere.</summary>
    /// <param name="first">The first word as written.</param>
    /// <param name="between">What stands between the two, an article perhaps.</param>
    /// <param name="second">The second word as written.</param>
    public static bool MayBeJoined(ReadOnlySpan<char> first, ReadOnlySpan<char> between, ReadOnlySpan<char> second) =>
        first.Length <= MaxShortPart || second.Length <= MaxShortPart || between is not [' '] || EndsWithArticle(first);

    private static bool EndsWithArticle(ReadOnlySpan<char> word)
    {
        if (word.Length > MaxPartWithArticle)
            return false;
        Span<char> letters = stackalloc char[MaxPartWithArticle * 2];
        var length = NameLetters.Read(word, letters, out _);
        return ArticleRules.EndsWithJoined(letters[..length]);
    }

    private static bool IsHyphen(char character) => character is '-' or '\u00AD' or (>= '\u2010' and <= '\u2015') or '־' or '_' or '·';
}
