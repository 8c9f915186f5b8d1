namespace SearchCore.Analysis.Transliteration;

/// <summary>Says which script a letter or a word is written in.</summary>
public static class ScriptDetector
{
    /// <summary>The script of one UTF-16 code unit.</summary>
    /// <param name="letter">The letter, capital or small, with or without accents.</param>
    /// <returns>Its script; <see cref="Script.Unknown"/> for digits, marks, signs, surrogates and other scripts.</returns>
    public static Script Detect(char letter)
    {
        var entry = LetterMap.Find(letter);
        return LetterMap.Letters[entry].Script;
    }

    /// <summary>The script most letters of a text are written in; of two equally frequent ones the one that comes first.</summary>
    /// <param name="text">A word or a text. Any content is fine.</param>
    /// <returns>The script, or <see cref="Script.Unknown"/> when there is no letter of a known one.</returns>
    public static Script Detect(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[(int)Script.Georgian + 1];
        counts.Clear();
        var best = Script.Unknown;
        foreach (var letter in text)
        {
            var script = Detect(letter);
            counts[(int)script]++;
        }

        foreach (var letter in text)
        {
            var script = Detect(letter);
            if (script != Script.Unknown && (best == Script.Unknown || counts[(int)script] > counts[(int)best]))
                best = script;
        }

        return best;
    }

    /// <summary>Whether a script's words usually write their vowels (all but Arabic and Hebrew).</summary>
    /// <param name="script">The script.</param>
    public static bool WritesVowels(Script script) => script is not (Script.Arabic or Script.Hebrew);

    /// <summary>Whether a script has capital letters, so that names can be told from other words by them.</summary>
    /// <param name="script">The script.</param>
    public static bool HasCapitals(Script script) =>
        script is Script.Latin or Script.Cyrillic or Script.Greek or Script.Armenian;
}
