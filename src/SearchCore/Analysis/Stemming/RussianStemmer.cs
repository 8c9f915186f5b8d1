namespace SearchCore.Analysis.Stemming;

/// <summary>The Russian stemmer of Snowball: endings of verbs, nouns and adjectives.</summary>
/// <remarks>Source: the description at snowballstem.org/algorithms/russian/stemmer.html.</remarks>
internal sealed class RussianStemmer() : Stemmer("russian")
{
    private const string Vowels = "аеиоуыэюя";

    // True: only after а or я.
    private static readonly SuffixTable<bool> Gerunds = new(("в вши вшись", true), ("ив ивши ившись ыв ывши ывшись", false));

    private static readonly SuffixTable<bool> Adjectives = new(
        ("ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею", false));

    private static readonly SuffixTable<bool> Participles = new(("ем нн вш ющ щ", true), ("ивш ывш ующ", false));

    private static readonly SuffixTable<bool> Reflexives = new(("ся сь", false));

    private static readonly SuffixTable<bool> Verbs = new(
        ("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно", true),
        ("ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю", false));

    private static readonly SuffixTable<bool> Nouns = new(
        ("а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я", false));

    private static readonly SuffixTable<bool> Derivations = new(("ост ость", false));

    internal override void Stem(ref StemWord word)
    {
        var verbal = SnowballRegions.AfterVowel(word.Letters, Vowels);
        var second = SnowballRegions.AfterVowelAndConsonant(
            word.Letters, SnowballRegions.AfterVowelAndConsonant(word.Letters, 0, Vowels), Vowels);

        if (!Remove(ref word, verbal, Gerunds))
        {
            Remove(ref word, verbal, Reflexives);
            if (Remove(ref word, verbal, Adjectives))
                Remove(ref word, verbal, Participles);
            else if (!Remove(ref word, verbal, Verbs))
                Remove(ref word, verbal, Nouns);
        }

        if (word.Length > verbal && word[^1] == 'и')
            word.Cut(1);
        if (Derivations.TryFind(word.Letters[Math.Min(verbal, word.Length)..], out var length, out _) && word.Length - length >= second)
            word.Cut(length);
        TidyUp(ref word, verbal);
    }

    private static bool Remove(ref StemWord word, int region, SuffixTable<bool> table)
    {
        var letters = word.Letters[Math.Min(region, word.Length)..];
        if (!table.TryFind(letters, out var length, out var isAfterA))
            return false;
        if (isAfterA && (letters.Length == length || letters[^(length + 1)] is not ('а' or 'я')))
            return false;
        word.Cut(length);
        return true;
    }

    private static void TidyUp(ref StemWord word, int region)
    {
        var letters = word.Letters[Math.Min(region, word.Length)..];
        if (letters is [.., 'ь'])
        {
            word.Cut(1);
            return;
        }

        var superlative = letters.EndsWith("ейше", StringComparison.Ordinal) ? 4 : letters.EndsWith("ейш", StringComparison.Ordinal) ? 3 : 0;
        word.Cut(superlative);
        if (letters[..^superlative] is [.., 'н', 'н'])
            word.Cut(1);
    }
}
