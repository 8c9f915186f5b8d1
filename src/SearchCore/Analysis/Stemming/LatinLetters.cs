namespace SearchCore.Analysis.Stemming;

/// <summary>Takes accents off vowels, as Savoy's light stemmers do.</summary>
internal static class LatinLetters
{
    /// <summary>Replaces letters of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="from">The letters with accents.</param>
    /// <param name="to">At the same places, the letters without.</param>
    public static void Fold(ref StemWord word, string from, string to)
    {
        foreach (ref var letter in word.Letters)
        {
            // Nearly all letters are below the first accented one.
            if (letter < '\u00C0')
                continue;
            var index = from.IndexOf(letter, StringComparison.Ordinal);
            if (index >= 0)
                letter = to[index];
        }
    }
}
