namespace SearchCore.Analysis.Filters;

/// <summary>Keeps the two halves of a character beyond the Basic Multilingual Plane together.</summary>
internal static class Surrogates
{
    /// <summary>How many code units the character at a place has: 2 for a pair, 1 for all else, half pairs too.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    /// <summary>Where the place some characters further is.</summary>
    /// <returns>The place, or -1 when the text has not so many.</returns>
    public static int Advance(ReadOnlySpan<char> text, int index, int characters)
    {
        for (; characters > 0; characters--)
        {
            if (index >= text.Length)
                return -1;
            index += LengthAt(text, index);
        }

        return index;
    }
}
