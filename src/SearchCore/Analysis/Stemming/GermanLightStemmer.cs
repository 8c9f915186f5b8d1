namespace SearchCore.Analysis.Stemming;

/// <summary>A light stemmer for German: case and number of nouns and adjectives.</summary>
/// <remarks>Source: J. Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian languages", SAC 2006.</remarks>
internal sealed class GermanLightStemmer() : Stemmer("german_light")
{
    private const string Before = "bdfghklmnt";

    internal override void Stem(ref StemWord word)
    {
        LatinLetters.Fold(ref word, "äàáâöòóôïìíîüùúû", "aaaaooooiiiiuuuu");
        RemoveCase(ref word);
        RemoveComparison(ref word);
    }

    private static void RemoveCase(ref StemWord word)
    {
        if (word.Length > 5 && word.EndsWith("ern"))
            word.Cut(3);
        else if (word.Length > 4 && word[^2] == 'e' && word.EndsWithAny("mnrs"))
            word.Cut(2);
        else if (word.Length > 3 && word[^1] == 'e')
            word.Cut(1);
        else if (word.Length > 3 && word[^1] == 's' && Before.Contains(word[^2], StringComparison.Ordinal))
            word.Cut(1);
    }

    private static void RemoveComparison(ref StemWord word)
    {
        if (word.Length > 5 && word.EndsWith("est"))
            word.Cut(3);
        else if (word.Length > 4 && word[^2] == 'e' && word.EndsWithAny("rn"))
            word.Cut(2);
        else if (word.Length > 4 && word.EndsWith("st") && Before.Contains(word[^3], StringComparison.Ordinal))
            word.Cut(2);
    }
}
