namespace SearchCore.Analysis.Transliteration;

/// <summary>Lays two names' readings side by side in the way that speaks most for their being one name.</summary>
/// <remarks>Belongs to one thread.</remarks>
internal sealed class SoundAligner(SoundWeights weights)
{
    private const int Side = SoundLattice.MaxLetters + 1;
    private readonly float[] _sums = new float[Side * Side];
    private readonly AlignmentBounds _bounds = new(weights);
    private float[] _gapsOfA = new float[Side];
    private float[] _gapsOfB = new float[Side];

    /// <summary>The weights it goes by.</summary>
    public SoundWeights Weights { get; } = weights;

    /// <summary>How two names' scripts stand to one another.</summary>
    public static ScriptPairing PairingOf(SoundLattice a, SoundLattice b)
    {
        if (a.LeavesVowelsOut || b.LeavesVowelsOut)
            return a.LeavesVowelsOut && b.LeavesVowelsOut ? ScriptPairing.Unvowelled : ScriptPairing.HalfVowelled;
        return a.Scripts == b.Scripts ? ScriptPairing.Same : ScriptPairing.Across;
    }

    /// <summary>The logarithm of the odds that two names are one, when it is high enough to matter.</summary>
    /// <param name="a">The one name.</param>
    /// <param name="b">The other.</param>
    /// <param name="atLeast">What it has to be; ways that cannot come to that are not followed.</param>
    /// <returns>The same as without a limit, or negative infinity for less than that.</returns>
    public float Score(SoundLattice a, SoundLattice b, float atLeast = float.MinValue)
    {
        var pairing = PairingOf(a, b);
        var bias = BiasOf(a, b, pairing);
        Fill(a, b, pairing, atLeast - bias);
        var score = _sums[IndexOf(a.Length, b.Length, b)] + bias;
        return score >= atLeast ? score : float.NegativeInfinity;
    }

    /// <summary>The steps of the best way, from the names' ends to their starts.</summary>
    /// <param name="a">The one name.</param>
    /// <param name="b">The other.</param>
    /// <param name="steps">Takes the steps.</param>
    /// <param name="atLeast">What the score is known to be at least; with a higher one there is no way.</param>
    public void Trace(SoundLattice a, SoundLattice b, List<AlignedSounds> steps, float atLeast = float.MinValue)
    {
        var pairing = PairingOf(a, b);
        Fill(a, b, pairing, atLeast - BiasOf(a, b, pairing));
        steps.Clear();
        var i = a.Length;
        var j = b.Length;
        while (i > 0 || j > 0)
        {
            var step = StepTo(a, b, pairing, i, j);
            steps.Add(step);
            i = step.StartA;
            j = step.StartB;
        }
    }

    private static int IndexOf(int i, int j, SoundLattice b) => (i * (b.Length + 1)) + j;

    private float BiasOf(SoundLattice a, SoundLattice b, ScriptPairing pairing) =>
        Weights.Biases[SoundWeights.BiasIndex(pairing, Math.Min(a.CoreLength, b.CoreLength))];

    /// <summary>Fills the table of the best sums, a row for each place in the one name.</summary>
    /// <param name="a">The one name.</param>
    /// <param name="b">The other.</param>
    /// <param name="pairing">How their scripts stand to one another.</param>
    /// <param name="atLeast">What the last sum has to be to matter.</param>
    private void Fill(SoundLattice a, SoundLattice b, ScriptPairing pairing, float atLeast)
    {
        var columns = b.Length + 1;
        var sums = _sums.AsSpan(0, (a.Length + 1) * columns);
        sums.Fill(float.NegativeInfinity);
        sums[0] = 0;
        _bounds.Set(a, b, pairing);
        var restOfB = _bounds.RestOfB[..columns];
        var pairs = Weights.Pairs.AsSpan(SoundWeights.PairIndex(pairing, 0, 0), SoundInventory.Count * SoundInventory.Count);
        var gapsOfA = GapsOf(a, pairing, ref _gapsOfA);
        var gapsOfB = GapsOf(b, pairing, ref _gapsOfB);
        var arcsA = a.Arcs;
        var arcsB = b.Arcs;
        for (var i = 0; i <= a.Length; i++)
        {
            var row = sums.Slice(i * columns, columns);
            var needed = atLeast - _bounds.RestOfA[i];
            var (firstA, endOfA) = (a.FirstArc(i), a.EndOfArcs(i));
            for (var j = 0; j < row.Length; j++)
            {
                var sum = row[j];
                if (sum + restOfB[j] < needed)
                    continue;
                var (firstB, endOfB) = (b.FirstArc(j), b.EndOfArcs(j));
                for (var y = firstB; y < endOfB; y++)
                    Raise(ref row[arcsB[y].End], sum + gapsOfB[y]);
                for (var x = firstA; x < endOfA; x++)
                {
                    var target = sums.Slice(arcsA[x].End * columns, columns);
                    Raise(ref target[j], sum + gapsOfA[x]);
                    var worth = pairs.Slice(arcsA[x].Sound * SoundInventory.Count, SoundInventory.Count);
                    for (var y = firstB; y < endOfB; y++)
                        Raise(ref target[arcsB[y].End], sum + worth[arcsB[y].Sound]);
                }
            }
        }
    }

    /// <summary>Without a branch: nobody can foresee which sum is higher.</summary>
    private static void Raise(ref float best, float sum) => best = float.MaxNative(best, sum);

    /// <summary>What each arc of a name is worth without a partner.</summary>
    private float[] GapsOf(SoundLattice name, ScriptPairing pairing, ref float[] gaps)
    {
        var arcs = name.Arcs;
        if (gaps.Length < arcs.Length)
            gaps = new float[arcs.Length * 2];
        for (var number = 0; number < arcs.Length; number++)
            gaps[number] = GapWeight(pairing, arcs[number]);
        return gaps;
    }

    /// <summary>The step that led to a place: the first one that gives its sum.</summary>
    private AlignedSounds StepTo(SoundLattice a, SoundLattice b, ScriptPairing pairing, int i, int j)
    {
        var sum = _sums[IndexOf(i, j, b)];
        for (var startA = 0; startA <= i; startA++)
        {
            foreach (ref readonly var arc in a.ArcsAt(startA))
            {
                if (arc.End != i)
                    continue;
                for (var startB = 0; startB < j; startB++)
                {
                    foreach (ref readonly var other in b.ArcsAt(startB))
                    {
                        var worth = Weights.Pairs[SoundWeights.PairIndex(pairing, arc.Sound, other.Sound)];
                        if (other.End == j && _sums[IndexOf(startA, startB, b)] + worth == sum)
                            return new(startA, startB, arc.Sound, other.Sound, arc.Place, worth);
                    }
                }

                if (_sums[IndexOf(startA, j, b)] + GapWeight(pairing, arc) == sum)
                    return new(startA, j, arc.Sound, SoundInventory.Gap, arc.Place, GapWeight(pairing, arc));
            }
        }

        for (var startB = 0; startB < j; startB++)
        {
            foreach (ref readonly var arc in b.ArcsAt(startB))
            {
                if (arc.End == j && _sums[IndexOf(i, startB, b)] + GapWeight(pairing, arc) == sum)
                    return new(i, startB, SoundInventory.Gap, arc.Sound, arc.Place, GapWeight(pairing, arc));
            }
        }

        throw new InvalidOperationException($"No step leads to letter {i} of '{a.Letters}' and letter {j} of '{b.Letters}': their best way was not laid.");
    }

    private float GapWeight(ScriptPairing pairing, SoundLattice.Arc arc) =>
        Weights.Gaps[SoundWeights.GapIndex(pairing, arc.Place, arc.Sound)];
}
