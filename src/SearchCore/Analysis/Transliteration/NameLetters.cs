using System.Globalization;

namespace SearchCore.Analysis.Transliteration;

/// <summary>Reduces a written name to the letters of the script tables: small, without accents that say nothing, with one kind of separator.</summary>
internal static class NameLetters
{
    /// <summary>What stands between two words, whatever was written there.</summary>
    public const char Separator = '-';

    private const char Geresh = '׳';

    /// <summary>Reads a name.</summary>
    /// <param name="text">The name as written; anything is fine.</param>
    /// <param name="letters">Takes the letters; what does not fit is left out.</param>
    /// <param name="scripts">Which scripts occurred, a bit for each.</param>
    /// <returns>The number of letters.</returns>
    public static int Read(ReadOnlySpan<char> text, Span<char> letters, out int scripts)
    {
        var length = 0;
        var separatorDue = false;
        scripts = 0;
        foreach (var character in text)
        {
            var number = LetterMap.Find(character);
            if (number == 0)
            {
                separatorDue |= ReadSign(character, letters, ref length);
                continue;
            }

            ref readonly var entry = ref LetterMap.Letters[number];
            if (length + entry.Letters.Length + 1 > letters.Length)
                break;
            if (separatorDue && length > 0 && entry.Letters.Length > 0)
                letters[length++] = Separator;
            separatorDue &= entry.Letters.Length == 0;
            scripts |= 1 << (int)entry.Script;
            foreach (var letter in entry.Letters)
                letters[length++] = letter;
        }

        return length;
    }

    /// <summary>Whether a character is some kind of apostrophe or a letter-like sign for a glottal stop, a soft sign or an ain.</summary>
    /// <param name="character">The character.</param>
    public static bool IsApostrophe(char character) => character is '\'' or '`' or '´' or '‘' or '’' or '‛' or '′' or '”' or '“' or '"'
        or 'ʹ' or 'ʺ' or 'ʻ' or 'ʼ' or 'ʽ' or 'ʾ' or 'ʿ' or 'ˀ' or 'ˁ' or 'ˈ' or 'ˊ' or 'ˋ' or 'Ꞌ' or 'ꞌ' or '׳' or '״' or '՚' or '＇';

    /// <summary>Treats what is no letter, and says whether it separates words.</summary>
    private static bool ReadSign(char character, Span<char> letters, ref int length)
    {
        if (character < 0x80 && character is not ('\'' or '`' or '"'))
            return true;

        if (IsApostrophe(character))
        {
            // Hebrew writes the sounds it lacks with a mark behind the nearest letter.
            if (length > 0 && length < letters.Length && SoundTrie.Start(letters[length - 1]) is var node and not 0
                && SoundTrie.Next(node, Geresh) != 0)
            {
                letters[length++] = Geresh;
            }

            return false;
        }

        switch (CharUnicodeInfo.GetUnicodeCategory(character))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                if (length > 0 && LetterMap.TryCompose(letters[length - 1], character, out var composed))
                    letters[length - 1] = composed;
                return false;
            case UnicodeCategory.Format or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol:
                return false;
            default:
                return true;
        }
    }
}
