namespace SearchCore.Analysis.Transliteration;

/// <summary>
/// Says how much the rest of two names can still add when they are laid side by side: at most what each sound of the one is worth against the
/// partner that suits it best, and what the other's sounds are worth alone.
/// </summary>
/// <remarks>Belongs to one thread.</remarks>
internal sealed class AlignmentBounds(SoundWeights weights)
{
    /// <summary>Sums are added up in different orders, which may make such a difference.</summary>
    private const float Rounding = 0.001f;

    private readonly float[] _restOfA = new float[SoundLattice.MaxLetters + 1];
    private readonly float[] _restOfB = new float[SoundLattice.MaxLetters + 1];

    /// <summary>Prepares for two names.</summary>
    /// <param name="a">The one name.</param>
    /// <param name="b">The other.</param>
    /// <param name="pairing">How their scripts stand to one another.</param>
    public void Set(SoundLattice a, SoundLattice b, ScriptPairing pairing)
    {
        var gaps = weights.Gaps.AsSpan(SoundWeights.GapIndex(pairing, 0, 0), SoundWeights.Places * SoundInventory.Count);
        var pairs = weights.BestPairs.AsSpan((int)pairing * SoundInventory.Count, SoundInventory.Count);
        Sum(a, gaps, pairs, _restOfA);
        Sum(b, gaps, default, _restOfB);
    }

    /// <summary>The most that is still to come from each letter of the one name, to be added to what the other has.</summary>
    public ReadOnlySpan<float> RestOfA => _restOfA;

    /// <summary>The most that is still to come from each letter of the other name.</summary>
    public ReadOnlySpan<float> RestOfB => _restOfB;

    /// <summary>Sums up from the end; a sound whose partner is counted with the other name may be worth nothing here.</summary>
    private static void Sum(SoundLattice name, ReadOnlySpan<float> gaps, ReadOnlySpan<float> pairs, Span<float> rest)
    {
        rest[name.Length] = Rounding / 2;
        for (var position = name.Length - 1; position >= 0; position--)
        {
            var best = float.NegativeInfinity;
            foreach (ref readonly var arc in name.ArcsAt(position))
            {
                var worth = Math.Max(pairs.IsEmpty ? 0 : pairs[arc.Sound], gaps[((int)arc.Place * SoundInventory.Count) + arc.Sound]);
                best = Math.Max(best, worth + rest[arc.End]);
            }

            rest[position] = best;
        }
    }
}
