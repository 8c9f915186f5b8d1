namespace SearchCore.Analysis.Stemming;

/// <summary>The parts of a word in which Snowball's algorithms look for endings.</summary>
/// <remarks>Source: snowballstem.org, "R1 and R2".</remarks>
internal static class SnowballRegions
{
    /// <summary>Where the region after the first non-vowel that follows a vowel begins: R1 from the word's start, R2 from R1.</summary>
    public static int AfterVowelAndConsonant(ReadOnlySpan<char> letters, int start, string vowels)
    {
        var vowel = letters[start..].IndexOfAny(vowels);
        if (vowel < 0)
            return letters.Length;
        start += vowel + 1;
        var consonant = letters[start..].IndexOfAnyExcept(vowels);
        return consonant < 0 ? letters.Length : start + consonant + 1;
    }

    /// <summary>Where the region after the first vowel begins.</summary>
    public static int AfterVowel(ReadOnlySpan<char> letters, string vowels)
    {
        var vowel = letters.IndexOfAny(vowels);
        return vowel < 0 ? letters.Length : vowel + 1;
    }
}
