namespace SearchCore.Analysis.Stemming;

/// <summary>A light stemmer for Italian: the vowels that show number and gender.</summary>
/// <remarks>Source: J. Savoy, "Report on CLEF-2001 experiments", 2001 (UniNE light stemmers).</remarks>
internal sealed class ItalianLightStemmer() : Stemmer("italian_light")
{
    internal override void Stem(ref StemWord word)
    {
        if (word.Length < 6)
            return;
        LatinLetters.Fold(ref word, "àáâäòóôöèéêëùúûüìíîï", "aaaaooooeeeeuuuuiiii");
        var takesMore = word[^1] switch
        {
            'e' or 'i' => "ih",
            'a' or 'o' => "i",
            _ => null,
        };
        if (takesMore is not null)
            word.Cut(takesMore.Contains(word[^2], StringComparison.Ordinal) ? 2 : 1);
    }
}
