using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameLearning;

/// <summary>
/// Moves the similarity of one half from "as likely one name as two" to where a search wants it: a wrong name among the hits costs more
/// than a missed spelling, and other spellings in an index may still bear a spelling out that is not alike enough by itself.
/// </summary>
internal static class Strictness
{
    private const float Usual = 1.1f;

    /// <summary>Where one script leaves out the vowels in which names differ, letters that are all alike still say less.</summary>
    private const float HalfVowelled = 1.35f;

    public static void Apply(SoundWeights weights)
    {
        foreach (var pairing in Enum.GetValues<ScriptPairing>())
        {
            var shift = pairing is ScriptPairing.HalfVowelled ? HalfVowelled : Usual;
            for (var length = 0; length <= SoundWeights.MaxLength; length++)
                weights.Biases[SoundWeights.BiasIndex(pairing, length)] -= shift;
        }
    }
}
