namespace SearchCore.Analysis.Transliteration;

/// <summary>
/// What it says for or against two names being one that a sound of the one stands where a sound of the other stands: the natural
/// logarithm of an odds ratio, above 0 for, below 0 against.
/// </summary>
internal sealed class SoundWeights
{
    /// <summary>The number of places in a word (<see cref="SoundLattice.Place"/>).</summary>
    public const int Places = 3;

    /// <summary>The lengths that are told apart: up to this many letters of the shorter name.</summary>
    public const int MaxLength = 12;

    private static readonly int Sounds = SoundInventory.Count;
    private float[]? _bestPairs;

    /// <summary>Creates a table in which nothing is learned yet.</summary>
    public SoundWeights()
    {
        foreach (var pairing in Enum.GetValues<ScriptPairing>())
        {
            for (var a = 0; a < Sounds; a++)
            {
                for (var b = 0; b < Sounds; b++)
                    Pairs[PairIndex(pairing, a, b)] = SoundPriors.Substitution(pairing, a, b);
                for (var place = 0; place < Places; place++)
                    Gaps[GapIndex(pairing, (SoundLattice.Place)place, a)] = SoundPriors.Omission(pairing, a);
            }

            for (var length = 0; length <= MaxLength; length++)
                Biases[BiasIndex(pairing, length)] = SoundPriors.Bias;
        }
    }

    /// <summary>The weights of pairs of sounds.</summary>
    public float[] Pairs { get; } = new float[Enum.GetValues<ScriptPairing>().Length * Sounds * Sounds];

    /// <summary>The weights of sounds that have no partner.</summary>
    public float[] Gaps { get; } = new float[Enum.GetValues<ScriptPairing>().Length * Places * Sounds];

    /// <summary>Where the sum starts, by the length of the shorter name.</summary>
    public float[] Biases { get; } = new float[Enum.GetValues<ScriptPairing>().Length * (MaxLength + 1)];

    /// <summary>For each pairing and sound the most that any partner is worth against it. Found once; weights may not be changed any more.</summary>
    public float[] BestPairs => _bestPairs ??= FindBestPairs();

    /// <summary>Sets the weight of a pair, which has no order.</summary>
    public void SetPair(ScriptPairing pairing, int a, int b, float weight)
    {
        Pairs[PairIndex(pairing, a, b)] = weight;
        Pairs[PairIndex(pairing, b, a)] = weight;
    }

    private float[] FindBestPairs()
    {
        var best = new float[Pairs.Length / Sounds];
        for (var row = 0; row < best.Length; row++)
            best[row] = Pairs.AsSpan(row * Sounds, Sounds).ToArray().Max();
        return best;
    }

    /// <summary>Where a pair's weight is kept.</summary>
    public static int PairIndex(ScriptPairing pairing, int a, int b) => (((int)pairing * Sounds) + a) * Sounds + b;

    /// <summary>Where the weight of a sound without a partner is kept.</summary>
    public static int GapIndex(ScriptPairing pairing, SoundLattice.Place place, int sound) =>
        (((int)pairing * Places) + (int)place) * Sounds + sound;

    /// <summary>Where a length's start is kept.</summary>
    public static int BiasIndex(ScriptPairing pairing, int length) =>
        ((int)pairing * (MaxLength + 1)) + Math.Clamp(length, 0, MaxLength);
}
