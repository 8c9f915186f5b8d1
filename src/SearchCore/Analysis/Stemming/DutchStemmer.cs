namespace SearchCore.Analysis.Stemming;

/// <summary>The Dutch stemmer of Snowball (that of M. Porter).</summary>
/// <remarks>Source: the description at snowballstem.org/algorithms/dutch_porter/stemmer.html.</remarks>
internal sealed class DutchStemmer() : Stemmer("dutch")
{
    private const string Vowels = "aeiouyè";
    private const int LeastBeforeFirstRegion = 3;

    // Letters that stand for a consonant in the place of y and i while a word is worked on.
    private const char ConsonantY = 'Y';
    private const char ConsonantI = 'I';

    internal override void Stem(ref StemWord word)
    {
        LatinLetters.Fold(ref word, "äëïöüáéíóú", "aeiouaeiou");
        MarkConsonants(word.Letters);
        var afterFirst = SnowballRegions.AfterVowelAndConsonant(word.Letters, 0, Vowels);
        var first = Math.Max(afterFirst, Math.Min(LeastBeforeFirstRegion, word.Length));
        var second = SnowballRegions.AfterVowelAndConsonant(word.Letters, afterFirst, Vowels);

        RemovePlural(ref word, first);
        var hadE = RemoveE(ref word, first);
        if (word.EndsWith("heid") && word.Length - 4 >= second && word is not [.., 'c', _, _, _, _])
        {
            word.Cut(4);
            if (word.EndsWith("en"))
                RemoveEn(ref word, first, 2);
        }

        RemoveDerivation(ref word, first, second, hadE);
        UndoubleVowel(ref word);
        word.Letters.Replace(ConsonantY, 'y');
        word.Letters.Replace(ConsonantI, 'i');
    }

    private static void MarkConsonants(Span<char> letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            var isAfterVowel = i > 0 && IsVowel(letters[i - 1]);
            if (letters[i] == 'y' && (i == 0 || isAfterVowel))
                letters[i] = ConsonantY;
            else if (letters[i] == 'i' && isAfterVowel && i + 1 < letters.Length && IsVowel(letters[i + 1]))
                letters[i] = ConsonantI;
        }
    }

    private static void RemovePlural(ref StemWord word, int first)
    {
        if (word.EndsWith("heden"))
        {
            if (word.Length - 5 >= first)
                word.ReplaceEnd(5, "heid");
        }
        else if (word.EndsWith("ene"))
        {
            RemoveEn(ref word, first, 3);
        }
        else if (word.EndsWith("en"))
        {
            RemoveEn(ref word, first, 2);
        }
        else
        {
            var length = word.EndsWith("se") ? 2 : word.EndsWith("s") ? 1 : 0;
            if (length > 0 && word.Length > length && word.Length - length >= first && !IsVowel(word[^(length + 1)]) && word[^(length + 1)] != 'j')
                word.Cut(length);
        }
    }

    private static void RemoveEn(ref StemWord word, int first, int length)
    {
        var stem = word.Letters[..^length];
        if (stem.Length < first || stem.Length == 0 || IsVowel(stem[^1]) || stem.EndsWith("gem", StringComparison.Ordinal))
            return;
        word.Cut(length);
        Undouble(ref word);
    }

    private static bool RemoveE(ref StemWord word, int first)
    {
        if (word is not [.., var before, 'e'] || word.Length - 1 < first || IsVowel(before))
            return false;
        word.Cut(1);
        Undouble(ref word);
        return true;
    }

    private static void RemoveDerivation(ref StemWord word, int first, int second, bool hadE)
    {
        if (word.EndsWith("end") || word.EndsWith("ing"))
        {
            if (word.Length - 3 < second)
                return;
            word.Cut(3);
            if (!RemoveIg(ref word, second))
                Undouble(ref word);
        }
        else if (word.EndsWith("ig"))
        {
            RemoveIg(ref word, second);
        }
        else if (word.EndsWith("lijk") && word.Length - 4 >= second)
        {
            word.Cut(4);
            RemoveE(ref word, first);
        }
        else if (word.EndsWith("baar") && word.Length - 4 >= second)
        {
            word.Cut(4);
        }
        else if (hadE && word.EndsWith("bar") && word.Length - 3 >= second)
        {
            word.Cut(3);
        }
    }

    private static bool RemoveIg(ref StemWord word, int second)
    {
        if (!word.EndsWith("ig") || word.Length - 2 < second || word is [.., 'e', _, _])
            return false;
        word.Cut(2);
        return true;
    }

    private static void Undouble(ref StemWord word)
    {
        if (word.EndsWith("kk") || word.EndsWith("dd") || word.EndsWith("tt"))
            word.Cut(1);
    }

    private static void UndoubleVowel(ref StemWord word)
    {
        if (word is not [.., var before, var vowel, var again, var last] || vowel != again || vowel is not ('a' or 'e' or 'o' or 'u'))
            return;
        if (IsVowel(before) || IsVowel(last) || last == ConsonantI)
            return;
        word.RemoveAt(word.Length - 2);
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
