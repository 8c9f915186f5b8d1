using SearchCore.Analysis.Transliteration;

namespace SearchCore.Names;

/// <summary>Says which words of a query are initials, and the name that each belongs to.</summary>
internal static class NameInitials
{
    private const int MaxGap = 3;

    /// <summary>Finds the name that an initial belongs to: the one behind it, else the one before it.</summary>
    /// <param name="text">The text that the words were cut from.</param>
    /// <param name="words">The words.</param>
    /// <param name="i">The number of the word that may be an initial.</param>
    /// <returns>The name's number; -1 when the word is no initial or stands alone.</returns>
    public static int FindOwner(string text, List<NameWord> words, int i)
    {
        if (!IsInitial(text, words[i]))
            return -1;
        foreach (var direction in (int[])[1, -1])
        {
            for (var other = i + direction; other >= 0 && other < words.Count && AreClose(text, words, Math.Min(other, other - direction)); other += direction)
            {
                if (!IsInitial(text, words[other]))
                    return other;
            }
        }

        return -1;
    }

    /// <summary>One or two letters with a full stop, or a single capital. A single letter in other scripts is often a word.</summary>
    private static bool IsInitial(string text, NameWord word)
    {
        var length = word.End - word.Start;
        if (length > Initials.MaxLength || !char.IsLetter(text[word.Start]))
            return false;
        var hasStop = word.End < text.Length && text[word.End] == '.';
        return hasStop || (length == 1 && char.IsUpper(text[word.Start]));
    }

    /// <summary>Whether a word and the next one are parts of one name.</summary>
    private static bool AreClose(string text, List<NameWord> words, int i)
    {
        if (words[i + 1].Start < words[i].End)
            return false;
        var gap = text.AsSpan(words[i].End, words[i + 1].Start - words[i].End);
        return gap.Length <= MaxGap && !gap.ContainsAnyExcept(" .,-\u00A0");
    }
}
