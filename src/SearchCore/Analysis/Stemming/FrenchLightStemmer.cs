namespace SearchCore.Analysis.Stemming;

/// <summary>A light stemmer for French: number, gender, and the commonest derivations.</summary>
/// <remarks>Source: J. Savoy, "A stemming procedure and stopword list for general French corpora", JASIS 50(10), 1999, in its light form.</remarks>
internal sealed class FrenchLightStemmer() : Stemmer("french_light")
{
    private static readonly SuffixRules Derivations = new(
        new(9, "issement", "ir"), new(8, "issant", "ir"), new(7, "ivement", "if"), new(6, "ement", "e"),
        new(11, "ficatrice", "fier", IsFinal: false), new(10, "ficateur", "fier", IsFinal: false),
        new(9, "catrice", "quer", IsFinal: false), new(8, "cateur", "quer", IsFinal: false),
        new(8, "atrice", "er", IsFinal: false), new(7, "ateur", "er", IsFinal: false), new(6, "trice", "teur", IsFinal: false),
        new(5, "ième", ""), new(7, "teuse", "ter"), new(6, "teur", "ter"), new(5, "euse", "eu"), new(8, "ère", "er"), new(7, "ive", "if"),
        new(4, "folle", "fou"), new(4, "molle", "mou"), new(9, "nnelle", "n"), new(9, "nnel", "n"),
        new(4, "ète", "et", IsFinal: false), new(8, "ique", "", IsFinal: false),
        new(8, "esse", "e"), new(7, "inage", "in"), new(12, "ualisation", "uel"), new(9, "isation", ""), new(9, "isateur", ""),
        new(8, "ation", ""), new(8, "ition", ""));

    internal override void Stem(ref StemWord word)
    {
        if (word.Length > 5 && word.EndsWith("aux") && word[^4] != 'e')
            word.ReplaceEnd(2, "l");
        if (word.Length > 3 && word[^1] == 'x')
            word.Cut(1);
        if (word.Length > 3 && word[^1] == 's')
            word.Cut(1);
        Derivations.Apply(ref word);
        Normalize(ref word);
    }

    private static void Normalize(ref StemWord word)
    {
        if (word.Length <= 4)
            return;
        LatinLetters.Fold(ref word, "àáâôèéêùûîç", "aaaoeeeuuic");
        JoinDoubled(ref word);
        if (word.Length > 4 && word.EndsWith("ie"))
            word.Cut(2);
        if (word.Length <= 4)
            return;
        if (word[^1] == 'r')
            word.Cut(1);
        if (word[^1] == 'e')
            word.Cut(1);
        if (word[^1] == 'e')
            word.Cut(1);
        if (word[^1] == word[^2] && char.IsLetter(word[^1]))
            word.Cut(1);
    }

    private static void JoinDoubled(ref StemWord word)
    {
        var letters = word.Letters;
        var length = 1;
        for (var i = 1; i < letters.Length; i++)
        {
            if (letters[i] != letters[length - 1] || !char.IsLetter(letters[i]))
                letters[length++] = letters[i];
        }

        word.Cut(letters.Length - length);
    }
}
