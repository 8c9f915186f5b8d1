namespace SearchCore.Analysis.Transliteration;

/// <summary>What a pair of sounds is worth when nothing was learned about it: seldom met pairs and new scripts' sounds.</summary>
internal static class SoundPriors
{
    /// <summary>Two names that were looked up by a key are different ones unless their letters say otherwise.</summary>
    public const float Bias = -4f;

    private const float SameConsonant = 1.5f;
    private const float SameVowel = 0.7f;
    private const float NearConsonant = 0f;
    private const float OtherConsonant = -3.5f;
    private const float OtherVowel = -0.7f;

    /// <summary>More than leaving both out, or nobody would ever see them side by side and learn what that is worth.</summary>
    private const float HalfWrittenVowel = 0.3f;
    private const float VowelForConsonant = -4f;
    private const float ArticleOmitted = -0.2f;
    private const float JoinedArticleOmitted = -0.8f;

    /// <summary>A sound against a sound.</summary>
    public static float Substitution(ScriptPairing pairing, int a, int b)
    {
        var kindA = SoundInventory.Kinds[a];
        var kindB = SoundInventory.Kinds[b];
        if (kindA == SoundKind.Structure || kindB == SoundKind.Structure)
            return kindA == kindB ? Structure(a, b) : VowelForConsonant;
        if (a == b)
            return kindA == SoundKind.Vowel ? SameVowel : SameConsonant;
        if (kindA == SoundKind.Consonant && kindB == SoundKind.Consonant)
            return ShareClass(a, b) ? NearConsonant : OtherConsonant;
        if (kindA == SoundKind.Consonant || kindB == SoundKind.Consonant)
            return kindA == SoundKind.Vowel || kindB == SoundKind.Vowel ? VowelForConsonant : ShareClass(a, b) ? -0.5f : OtherConsonant;
        return pairing switch
        {
            ScriptPairing.Unvowelled => OtherVowel * 2,
            ScriptPairing.HalfVowelled => HalfWrittenVowel,
            _ => OtherVowel,
        };
    }

    /// <summary>A sound against nothing.</summary>
    public static float Omission(ScriptPairing pairing, int sound) => SoundInventory.Kinds[sound] switch
    {
        SoundKind.Consonant => -3.5f,
        SoundKind.Semivowel => -2f,
        SoundKind.Structure => sound == SoundInventory.JoinedArticle ? JoinedArticleOmitted : ArticleOmitted,
        _ => pairing == ScriptPairing.HalfVowelled ? -0.2f : -1.8f,
    };

    /// <summary>Articles and word boundaries are rules rather than letters: they say little for a name, and their absence little against it.</summary>
    private static float Structure(int a, int b) => a == b || (IsArticle(a) && IsArticle(b)) ? 0.1f : -0.3f;

    private static bool IsArticle(int sound) => sound == SoundInventory.Article || sound == SoundInventory.JoinedArticle;

    private static bool ShareClass(int a, int b) => MayBecome(a, b) || MayBecome(b, a);

    private static bool MayBecome(int a, int b) =>
        SoundInventory.StoredClasses[a].Concat(SoundInventory.FurtherClasses[a])
            .Any(reading => reading.Length > 0 && SoundInventory.StoredClasses[b].Contains(reading, StringComparer.Ordinal));
}
