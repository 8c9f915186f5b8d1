namespace SearchCore.Analysis.Stemming;

/// <summary>A light stemmer for Ukrainian of our own: one ending of a noun, adjective or verb, after the reflexive particle.</summary>
/// <remarks>
/// Ukrainian has no Snowball stemmer. This one does not know the alternation of vowels and consonants inside a word (<c>кіт</c>, <c>кота</c>;
/// <c>рука</c>, <c>руці</c>), so such forms do not meet. Ґ is taken for г, as it is before stemming in
/// <see cref="Filters.CyrillicOrthographyFilter"/>; apostrophes are left out there too.
/// </remarks>
internal sealed class UkrainianStemmer() : Stemmer("ukrainian_light")
{
    private const string Vowels = "аеєиіїоуюя";
    private const int LeastRemaining = 2;

    private static readonly SuffixTable<bool> Reflexives = new(("ся сь", false));

    private static readonly SuffixTable<bool> EndingsAfterVowels = new(
        ("в вши ла ло ли ти ть ння нням нню нні", true));

    private static readonly SuffixTable<bool> Endings = new((
        "ами ями ові еві єві ого ього ому ьому ої ьої ою ьою ею єю их іх ий ій им ім ими іми ах ях ам ям ом ем єм ів їв ей їй "
        + "ия ію ією ії ія ієм іям іями іях а я о е є у ю и і ї й ь "
        + "уть ють ать ять еш єш иш їш емо ємо имо їмо ете єте ите їте еть ить їть",
        true));

    internal override void Stem(ref StemWord word)
    {
        word.Cut(FindEnding(word.Letters, Reflexives));
        var afterVowel = FindEnding(word.Letters, EndingsAfterVowels);
        if (afterVowel > 0 && !Vowels.Contains(word[word.Length - afterVowel - 1], StringComparison.Ordinal))
            afterVowel = 0;
        word.Cut(Math.Max(afterVowel, FindEnding(word.Letters, Endings)));
        if (word.Length > LeastRemaining && (word[^1] == 'ь' || word.EndsWith("нн")))
            word.Cut(1);
    }

    private static int FindEnding(ReadOnlySpan<char> letters, SuffixTable<bool> table) =>
        table.TryFind(letters, out var length, out _) && letters.Length - length >= LeastRemaining ? length : 0;
}
