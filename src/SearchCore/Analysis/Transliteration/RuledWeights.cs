using System.Collections.Concurrent;

namespace SearchCore.Analysis.Transliteration;

/// <summary>The weights that belong to rules: the learned ones, with what rules leave out evened.</summary>
internal static class RuledWeights
{
    private const int MiddleLength = 6;

    private static readonly ConcurrentDictionary<NameRules, SoundWeights> Made = new();

    /// <summary>Finds the weights; each set is made once.</summary>
    /// <param name="rules">The rules.</param>
    public static SoundWeights For(NameRules rules)
    {
        if (rules is { LearnedWeights: true, LengthRule: true, Endings: true })
            return LearnedWeights.Instance;
        var deciding = new NameRules { LearnedWeights = rules.LearnedWeights, LengthRule = rules.LengthRule, Endings = rules.Endings };
        return Made.GetOrAdd(deciding, Make);
    }

    private static SoundWeights Make(NameRules rules)
    {
        var weights = rules.LearnedWeights ? SoundWeightText.Read(SoundWeightTable.Lines) : new SoundWeights();
        foreach (var pairing in Enum.GetValues<ScriptPairing>())
        {
            if (!rules.LengthRule)
                EvenLengths(weights, pairing);
            if (!rules.Endings)
                EvenPlaces(weights, pairing);
        }

        return weights;
    }

    private static void EvenLengths(SoundWeights weights, ScriptPairing pairing)
    {
        for (var length = 0; length <= SoundWeights.MaxLength; length++)
            weights.Biases[SoundWeights.BiasIndex(pairing, length)] = weights.Biases[SoundWeights.BiasIndex(pairing, MiddleLength)];
    }

    private static void EvenPlaces(SoundWeights weights, ScriptPairing pairing)
    {
        for (var sound = 0; sound < SoundInventory.Count; sound++)
        {
            var inside = weights.Gaps[SoundWeights.GapIndex(pairing, SoundLattice.Place.Inside, sound)];
            weights.Gaps[SoundWeights.GapIndex(pairing, SoundLattice.Place.Start, sound)] = inside;
            weights.Gaps[SoundWeights.GapIndex(pairing, SoundLattice.Place.End, sound)] = inside;
        }
    }
}
