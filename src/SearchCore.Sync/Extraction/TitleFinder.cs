namespace SearchCore.Sync.Extraction;

/// <summary>Finds the line of a text that can stand for a title.</summary>
internal static class TitleFinder
{
    private const int LinesLookedAt = 20;
    private const int FewestLetters = 10;
    private const int LettersPerDigit = 4;
    private const int MostCharacters = 200;

    /// <summary>The first line that says something, else the first that holds anything, else null.</summary>
    public static string? FirstLine(ReadOnlySpan<char> text)
    {
        string? fallback = null;
        var seen = 0;
        foreach (var line in text.EnumerateLines())
        {
            var trimmed = line.Trim();
            if (trimmed.IsEmpty)
                continue;
            if (SaysSomething(trimmed))
                return Clean(trimmed);
            fallback ??= Clean(trimmed);
            if (++seen == LinesLookedAt)
                break;
        }

        return fallback;
    }

    /// <summary>A title on one line, not too long, or null when nothing is left of it.</summary>
    public static string? Clean(ReadOnlySpan<char> title)
    {
        var words = title.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var clean = string.Join(' ', words);
        if (clean.Length > MostCharacters)
        {
            var end = clean.LastIndexOf(' ', MostCharacters - 1);
            if (end < MostCharacters / 2)
                end = char.IsHighSurrogate(clean[MostCharacters - 2]) ? MostCharacters - 2 : MostCharacters - 1;
            clean = clean[..end] + '…';
        }

        return clean.Length == 0 ? null : clean;
    }

    /// <summary>Whether a line is more than a word or two from a menu, and no date or number.</summary>
    private static bool SaysSomething(ReadOnlySpan<char> line)
    {
        int letters = 0, digits = 0;
        foreach (var c in line)
        {
            if (char.IsLetter(c))
                letters++;
            else if (char.IsDigit(c))
                digits++;
        }

        return letters >= FewestLetters && letters > digits * LettersPerDigit;
    }
}
