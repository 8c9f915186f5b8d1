namespace SearchCore.Analysis.Stemming;

/// <summary>A light stemmer for Arabic: the article with its particles in front, and the commonest endings.</summary>
/// <remarks>Source: L. Larkey, L. Ballesteros, M. Connell, "Light stemming for Arabic information retrieval", 2007 (light10).</remarks>
internal sealed class ArabicStemmer() : Stemmer("arabic")
{
    private const int LeastRemaining = 2;

    private static readonly string[] Prefixes = ["ال", "وال", "بال", "كال", "فال", "لل", "و"];
    private static readonly string[] Suffixes = ["ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي"];

    internal override void Stem(ref StemWord word)
    {
        foreach (var prefix in Prefixes)
        {
            // A waw by itself is more often a letter of the word than the particle.
            var least = prefix.Length == 1 ? prefix.Length + LeastRemaining + 1 : prefix.Length + LeastRemaining;
            if (word.Length < least || !word.Letters.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            word.Letters[prefix.Length..].CopyTo(word.Letters);
            word.Cut(prefix.Length);
            break;
        }

        foreach (var suffix in Suffixes)
        {
            if (word.Length >= suffix.Length + LeastRemaining && word.EndsWith(suffix))
                word.Cut(suffix.Length);
        }
    }
}
