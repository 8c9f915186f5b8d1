namespace SearchCore.Analysis.Stemming;

/// <summary>The English stemmer of M. Porter, with the two departures that he published later (<c>bli</c>, <c>logi</c>).</summary>
/// <remarks>Source: M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980; tartarus.org/martin/PorterStemmer.</remarks>
internal sealed class PorterStemmer() : Stemmer("porter")
{
    private static readonly SuffixTable<string> Step2 = new(
        ("ational ation ator", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer ization", "ize"), ("bli biliti", "ble"),
        ("alli alism aliti", "al"), ("entli", "ent"), ("eli", "e"), ("ousli ousness", "ous"), ("iveness iviti", "ive"), ("fulness", "ful"), ("logi", "log"));

    private static readonly SuffixTable<string> Step3 = new(
        ("icate iciti ical", "ic"), ("ative ful ness", ""), ("alize", "al"));

    private static readonly SuffixTable<bool> Step4 = new(
        ("al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize", false), ("ion", true));

    internal override void Stem(ref StemWord word)
    {
        if (word.Length <= 2)
            return;
        RemovePlural(ref word);
        RemovePast(ref word);
        if (word[^1] == 'y' && HasVowel(word.Letters[..^1]))
            word[^1] = 'i';
        Replace(ref word, Step2);
        Replace(ref word, Step3);
        RemoveLastSuffix(ref word);
        RemoveFinalE(ref word);
        if (word[^1] == 'l' && EndsInDouble(word.Letters) && Measure(word.Letters) > 1)
            word.Cut(1);
    }

    private static void RemovePlural(ref StemWord word)
    {
        if (word[^1] != 's')
            return;
        if (word.EndsWith("sses") || word.EndsWith("ies"))
            word.Cut(2);
        else if (word[^2] != 's')
            word.Cut(1);
    }

    private static void RemovePast(ref StemWord word)
    {
        if (word.EndsWith("eed"))
        {
            if (Measure(word.Letters[..^3]) > 0)
                word.Cut(1);
            return;
        }

        var length = word.EndsWith("ed") ? 2 : word.EndsWith("ing") ? 3 : 0;
        if (length == 0 || !HasVowel(word.Letters[..^length]))
            return;
        word.Cut(length);
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz"))
            word.Append("e");
        else if (EndsInDouble(word.Letters))
            word.Cut(word.EndsWithAny("lsz") ? 0 : 1);
        else if (Measure(word.Letters) == 1 && EndsShort(word.Letters))
            word.Append("e");
    }

    private static void Replace(ref StemWord word, SuffixTable<string> table)
    {
        if (table.TryFind(word.Letters, out var length, out var replacement) && Measure(word.Letters[..^length]) > 0)
            word.ReplaceEnd(length, replacement);
    }

    private static void RemoveLastSuffix(ref StemWord word)
    {
        if (!Step4.TryFind(word.Letters, out var length, out var isIon))
            return;
        var stem = word.Letters[..^length];
        if (isIon && (stem.Length == 0 || stem[^1] is not ('s' or 't')))
            return;
        if (Measure(stem) > 1)
            word.Cut(length);
    }

    private static void RemoveFinalE(ref StemWord word)
    {
        if (word[^1] != 'e')
            return;
        var stem = word.Letters[..^1];
        var measure = Measure(stem);
        if (measure > 1 || measure == 1 && !EndsShort(stem))
            word.Cut(1);
    }

    /// <summary>How often a run of vowels is followed by consonants.</summary>
    private static int Measure(ReadOnlySpan<char> letters)
    {
        var measure = 0;
        var before = false;
        for (var i = 0; i < letters.Length; i++)
        {
            var isConsonant = IsConsonant(letters[i], i == 0, before);
            if (i > 0 && isConsonant && !before)
                measure++;
            before = isConsonant;
        }

        return measure;
    }

    private static bool HasVowel(ReadOnlySpan<char> letters)
    {
        var before = false;
        for (var i = 0; i < letters.Length; i++)
        {
            before = IsConsonant(letters[i], i == 0, before);
            if (!before)
                return true;
        }

        return false;
    }

    private static bool EndsInDouble(ReadOnlySpan<char> letters) =>
        letters.Length > 1 && letters[^1] == letters[^2] && IsConsonantAt(letters, letters.Length - 1);

    /// <summary>Consonant, vowel, consonant other than w, x and y: where an e was lost (<c>hop</c> of <c>hoping</c>).</summary>
    private static bool EndsShort(ReadOnlySpan<char> letters) =>
        letters.Length > 2 && letters[^1] is not ('w' or 'x' or 'y')
        && IsConsonantAt(letters, letters.Length - 1)
        && !IsConsonantAt(letters, letters.Length - 2)
        && IsConsonantAt(letters, letters.Length - 3);

    private static bool IsConsonantAt(ReadOnlySpan<char> letters, int index)
    {
        // A y is what the letter before it is not; so a run of them takes turns.
        var first = index;
        while (first > 0 && letters[first] == 'y')
            first--;
        var isConsonant = IsConsonant(letters[first], first == 0, before: false);
        return (index - first) % 2 == 0 ? isConsonant : !isConsonant;
    }

    private static bool IsConsonant(char letter, bool isFirst, bool before) => letter switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => isFirst || !before,
        _ => true,
    };
}
