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
    private const float VowelForConsonant = -4f;

    /// <summary>A sound against a sound.</summary>
    public static float Substitution(ScriptPairing pairing, int a, int b)
    {
        var kindA = SoundInventory.Kinds[a];
        var kindB = SoundInventory.Kinds[b];
        if (kindA == SoundKind.Structure || kindB == SoundKind.Structure)
            return a == b ? 0.2f : VowelForConsonant;
        if (a == b)
            return kindA == SoundKind.Vowel ? SameVowel : SameConsonant;
        if (kindA == SoundKind.Consonant && kindB == SoundKind.Consonant)
            return ShareClass(a, b) ? NearConsonant : OtherConsonant;
        if (kindA == SoundKind.Consonant || kindB == SoundKind.Consonant)
            return kindA == SoundKind.Vowel || kindB == SoundKind.Vowel ? VowelForConsonant : ShareClass(a, b) ? -0.5f : OtherConsonant;
        return pairing == ScriptPairing.Unvowelled ? OtherVowel * 2 : OtherVowel;
    }

    /// <summary>A sound against nothing.</summary>
    public static float Omission(ScriptPairing pairing, int sound) => SoundInventory.Kinds[sound] switch
    {
        SoundKind.Consonant => -3.5f,
        SoundKind.Semivowel => -2f,
        SoundKind.Structure => -0.3f,
        _ => pairing == ScriptPairing.HalfVowelled ? -0.2f : -1.8f,
    };

    private static bool ShareClass(int a, int b)
    {
        foreach (var keyClass in SoundInventory.LookupClasses[a])
        {
            if (keyClass != '-' && SoundInventory.KeyClasses[b].Contains(keyClass))
                return true;
        }

        return false;
    }
}
