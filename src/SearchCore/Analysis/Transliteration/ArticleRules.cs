using SearchCore.Analysis.Transliteration.Tables;

namespace SearchCore.Analysis.Transliteration;

/// <summary>
/// Finds the article at the start of letters: <c>al</c> and its like, and the assimilated forms that take the first consonant of
/// their word (<c>ez-Zor</c>, <c>ash-Sham</c>), written apart, with a hyphen, or joined.
/// </summary>
internal sealed class ArticleRules
{
    private static readonly ArticleRules[] All = Array.ConvertAll(ScriptTable.All, table => new ArticleRules(table));
    private static readonly byte[] ByLetter = Build();
    private readonly string[] _plain;
    private readonly string[] _vowels;
    private readonly string[] _sunLetters;
    private readonly int _longestSunLetter;
    private readonly string[] _joined;
    private readonly string[] _joinedVowels;

    private ArticleRules(ScriptTable table)
    {
        _plain = SortedByLength(table.Articles);
        _vowels = SortedByLength(table.AssimilatedVowels);
        _sunLetters = SortedByLength(table.SunLetters);
        _longestSunLetter = _sunLetters.Length == 0 ? 0 : _sunLetters.Max(letter => letter.Length);
        _joined = SortedByLength(table.JoinedArticles);
        _joinedVowels = Array.ConvertAll(_joined, article => article[..^1]);
        JoinsInside = table.Script == Script.Arabic;
    }

    /// <summary>Whether the script joins the article to what precedes it as well: where two words were written as one.</summary>
    public bool JoinsInside { get; }

    /// <summary>The rules of the script whose articles may start with a letter, or null.</summary>
    /// <param name="letter">The letter.</param>
    public static ArticleRules? For(char letter) => ByLetter[letter] == 0 ? null : All[ByLetter[letter] - 1];

    /// <summary>The length of an article that does not change with the word, 0 for none.</summary>
    /// <param name="letters">The letters from the possible article on.</param>
    public int MatchPlain(ReadOnlySpan<char> letters)
    {
        foreach (var article in _plain)
        {
            if (letters.StartsWith(article, StringComparison.Ordinal))
                return article.Length;
        }

        return 0;
    }

    /// <summary>The length of an article that took its word's first consonant, 0 for none.</summary>
    /// <param name="letters">The letters from the possible article on.</param>
    public int MatchAssimilated(ReadOnlySpan<char> letters) => MatchAssimilated(letters, _vowels);

    /// <summary>The length of an article joined to the word before it (the <c>ul</c> of Abdul, the <c>ur</c> of Abdur-Rahman), 0 for none.</summary>
    /// <param name="letters">The letters from the possible article on.</param>
    public int MatchJoined(ReadOnlySpan<char> letters)
    {
        foreach (var article in _joined)
        {
            if (letters.StartsWith(article, StringComparison.Ordinal))
                return article.Length;
        }

        return MatchAssimilated(letters, _joinedVowels);
    }

    /// <summary>Whether a word ends with the article of the next one.</summary>
    /// <param name="letters">The letters of the word.</param>
    public static bool EndsWithJoined(ReadOnlySpan<char> letters)
    {
        foreach (var rules in All)
        {
            foreach (var article in rules._joined)
            {
                if (letters.Length > article.Length + 1 && letters.EndsWith(article, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    private int MatchAssimilated(ReadOnlySpan<char> letters, string[] vowels)
    {
        foreach (var vowel in vowels)
        {
            if (letters.StartsWith(vowel, StringComparison.Ordinal) && MatchDoubledSunLetter(letters[vowel.Length..]) is > 0 and var length)
                return vowel.Length + length;
        }

        return 0;
    }

    /// <summary>The length of a sun letter that stands there twice, perhaps with a separator between; 0 for none.</summary>
    private int MatchDoubledSunLetter(ReadOnlySpan<char> letters)
    {
        // Hardly any letters stand twice, which is seen at once.
        for (var length = Math.Min(_longestSunLetter, letters.Length / 2); length > 0; length--)
        {
            var behind = letters[length..];
            if (behind[0] == NameLetters.Separator)
                behind = behind[1..];
            if (behind.StartsWith(letters[..length]) && IsSunLetter(letters[..length]))
                return length;
        }

        return 0;
    }

    /// <summary>Whether letters are an article and nothing else.</summary>
    /// <param name="letters">The letters of a word.</param>
    public bool IsArticle(ReadOnlySpan<char> letters)
    {
        if (MatchPlain(letters) == letters.Length)
            return true;
        foreach (var vowel in _vowels)
        {
            if (letters.StartsWith(vowel, StringComparison.Ordinal) && IsSunLetter(letters[vowel.Length..]))
                return true;
        }

        return false;
    }

    private bool IsSunLetter(ReadOnlySpan<char> letters)
    {
        foreach (var sun in _sunLetters)
        {
            if (letters.SequenceEqual(sun))
                return true;
        }

        return false;
    }

    private static string[] SortedByLength(string words)
    {
        var sorted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(sorted, (left, right) => right.Length.CompareTo(left.Length));
        return sorted;
    }

    /// <summary>For each letter that an article may start with, one more than its rules' place.</summary>
    private static byte[] Build()
    {
        var numbers = new byte[char.MaxValue + 1];
        for (var number = 0; number < All.Length; number++)
        {
            foreach (var start in All[number]._plain.Concat(All[number]._vowels).Concat(All[number]._joined))
                numbers[start[0]] = (byte)(number + 1);
        }

        return numbers;
    }
}
