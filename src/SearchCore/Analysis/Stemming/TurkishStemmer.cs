namespace SearchCore.Analysis.Stemming;

/// <summary>The Turkish stemmer of Snowball (E. Kapti Çilden): suffixes of nouns and of nominal verbs.</summary>
/// <remarks>Source: the description at snowballstem.org/algorithms/turkish/stemmer.html. Expects Turkish lower case (ı and i told apart).</remarks>
internal sealed class TurkishStemmer() : Stemmer("turkish")
{
    private const string LostInFrontOfVowels = "bcdğ";
    private const string AtTheEnd = "pçtk";

    internal override void Stem(ref StemWord word)
    {
        if (CountVowels(word.Letters) < 2)
            return;
        var suffixes = new TurkishSuffixes(word);
        var goesOn = suffixes.RemoveNominalVerbSuffixes();
        if (goesOn)
            suffixes.RemoveNounSuffixes();
        word.Cut(word.Length - suffixes.Length);

        // "Name" and "surname", which look like words that lost their vowel.
        if (word.Letters is "ad" or "soyad")
            return;
        AppendVowel(ref word);
        var index = word.Length > 0 ? LostInFrontOfVowels.IndexOf(word[^1], StringComparison.Ordinal) : -1;
        if (index >= 0)
            word[^1] = AtTheEnd[index];
    }

    private static int CountVowels(ReadOnlySpan<char> letters)
    {
        var count = 0;
        foreach (var letter in letters)
            count += TurkishSuffixes.Vowels.Contains(letter, StringComparison.Ordinal) ? 1 : 0;
        return count;
    }

    // No Turkish stem ends in d or g: a vowel was lost.
    private static void AppendVowel(ref StemWord word)
    {
        if (!word.EndsWithAny("dg"))
            return;
        var last = word.Letters.LastIndexOfAny(TurkishSuffixes.Vowels);
        if (last < 0)
            return;
        word.Append(word[last] switch
        {
            'a' or 'ı' => "ı",
            'e' or 'i' => "i",
            'o' or 'u' => "u",
            _ => "ü",
        });
    }
}
