namespace SearchCore.Analysis.Stemming;

/// <summary>A light stemmer for Portuguese: number and gender.</summary>
/// <remarks>Source: J. Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian languages", SAC 2006.</remarks>
internal sealed class PortugueseLightStemmer() : Stemmer("portuguese_light")
{
    private static readonly SuffixRules Number = new(
        new(4, "res", "r"), new(4, "ses", "s"), new(4, "les", "l"), new(4, "zes", "z"), new(3, "ns", "m"),
        new(4, "eis", "el"), new(4, "éis", "el"), new(4, "ais", "al"), new(4, "óis", "ol"), new(4, "is", "il"),
        new(3, "ões", "ão"), new(3, "ães", "ão"), new(6, "mente", ""), new(3, "s", ""));

    private static readonly SuffixRules Gender = new(
        new(7, "inha", "inho"), new(7, "iaca", "iaco"), new(7, "eira", "eiro"),
        new(6, "osa", "oso"), new(6, "ica", "ico"), new(6, "ida", "ido"), new(6, "ada", "ado"), new(6, "iva", "ivo"), new(6, "ama", "amo"),
        new(6, "ona", "ão"), new(6, "ora", "or"), new(6, "esa", "ês"), new(6, "na", "no"));

    internal override void Stem(ref StemWord word)
    {
        if (word.Length < 4)
            return;
        Number.Apply(ref word);
        if (word.Length > 3 && word[^1] == 'a')
            Gender.Apply(ref word);
        if (word.Length > 4 && word.EndsWithAny("eao"))
            word.Cut(1);
        LatinLetters.Fold(ref word, "àáâäãòóôöõèéêëùúûüìíîïç", "aaaaaoooooeeeeuuuuiiiic");
    }
}
