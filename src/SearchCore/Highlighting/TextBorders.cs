using System.Buffers;
using System.Globalization;

namespace SearchCore.Highlighting;

/// <summary>Finds good places to cut a text: ends of sentences, else between words, never inside a character.</summary>
internal static class TextBorders
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…;\n\r。！？؟۔।॥");

    /// <summary>The place nearest to <paramref name="wanted"/> or behind it, but not behind <paramref name="limit"/>, at which a passage may start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wanted">The earliest start.</param>
    /// <param name="limit">The latest start: where what has to be shown begins.</param>
    public static int FindStart(ReadOnlySpan<char> text, int wanted, int limit)
    {
        if (wanted == 0 || wanted >= limit)
            return SkipSpace(text, wanted, limit);
        for (var i = wanted; i < limit; i++)
        {
            if (EndsSentence(text, i - 1))
                return SkipSpace(text, i, limit);
        }

        for (var i = wanted; i < limit; i++)
        {
            if (char.IsWhiteSpace(text[i - 1]))
                return SkipSpace(text, i, limit);
        }

        return Math.Min(FindCharacterBorder(text, wanted, 1), limit);
    }

    /// <summary>The place nearest to <paramref name="wanted"/> or before it, but not before <paramref name="limit"/>, at which a passage may end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The earliest end: where what has to be shown ends.</param>
    /// <param name="wanted">The latest end.</param>
    public static int FindEnd(ReadOnlySpan<char> text, int limit, int wanted)
    {
        if (wanted == text.Length || wanted <= limit)
            return SkipSpaceBack(text, wanted, limit);
        // A sentence that ends early is no reason to show little.
        for (var i = wanted; i > (wanted + limit) / 2; i--)
        {
            if (EndsSentence(text, i - 1))
                return SkipSpaceBack(text, i, limit);
        }

        for (var i = wanted; i > limit; i--)
        {
            if (char.IsWhiteSpace(text[i]))
                return SkipSpaceBack(text, i, limit);
        }

        return Math.Max(FindCharacterBorder(text, wanted, -1), limit);
    }

    /// <summary>The nearest place in a direction that is not inside a surrogate pair or before a combining mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where to begin.</param>
    /// <param name="step">1 or -1.</param>
    public static int FindCharacterBorder(ReadOnlySpan<char> text, int place, int step)
    {
        while (place > 0 && place < text.Length && ContinuesCharacter(text, place))
            place += step;
        return place;
    }

    private static bool ContinuesCharacter(ReadOnlySpan<char> text, int place) =>
        char.IsSurrogatePair(text[place - 1], text[place])
        || CharUnicodeInfo.GetUnicodeCategory(text[place]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static bool EndsSentence(ReadOnlySpan<char> text, int last)
    {
        if (!SentenceEnds.Contains(text[last]))
            return false;

        // A point inside a number or an address ends nothing; scripts without spaces have end marks of their own.
        if (text[last] is not ('.' or ';') || last + 1 == text.Length)
            return true;
        return char.IsWhiteSpace(text[last + 1]) && !IsAbbreviation(text, last);
    }

    /// <summary>A single capital letter before a point is an initial, and a small letter behind one goes on with the sentence.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> text, int point)
    {
        if (text[point] != '.')
            return false;
        if (point > 0 && char.IsUpper(text[point - 1]) && (point == 1 || !char.IsLetter(text[point - 2])))
            return true;
        var next = point + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        return next < text.Length && char.IsLower(text[next]);
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int place, int limit)
    {
        while (place < limit && char.IsWhiteSpace(text[place]))
            place++;
        return place;
    }

    private static int SkipSpaceBack(ReadOnlySpan<char> text, int place, int limit)
    {
        while (place > limit && char.IsWhiteSpace(text[place - 1]))
            place--;
        return place;
    }
}
