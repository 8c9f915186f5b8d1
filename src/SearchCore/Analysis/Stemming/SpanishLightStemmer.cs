namespace SearchCore.Analysis.Stemming;

/// <summary>A light stemmer for Spanish: number and gender.</summary>
/// <remarks>Source: J. Savoy, "Report on CLEF-2001 experiments", 2001 (UniNE light stemmers).</remarks>
internal sealed class SpanishLightStemmer() : Stemmer("spanish_light")
{
    internal override void Stem(ref StemWord word)
    {
        if (word.Length < 5)
            return;
        LatinLetters.Fold(ref word, "àáâäòóôöèéêëùúûüìíîï", "aaaaooooeeeeuuuuiiii");
        if (word.EndsWithAny("oae"))
            word.Cut(1);
        else if (word.EndsWith("eses"))
            word.Cut(2);
        else if (word.EndsWith("ces"))
            word.ReplaceEnd(3, "z");
        else if (word[^1] == 's' && word[^2] is 'o' or 'a' or 'e')
            word.Cut(2);
    }
}
