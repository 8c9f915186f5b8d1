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
    /// <param name="atLeast">What the score is known to be at least, which saves work.</param>
    public void Trace(SoundLattice a, SoundLattice b, List<AlignedSounds> steps, float atLeast = float.MinValue)
    {
        var pairing = PairingOf(a, b);
        Fill(a, b, pairing, atLeast - BiasOf(a, b, pairing));
        if (float.IsNegativeInfinity(_sums[IndexOf(a.Length, b.Length, b)]))
            Fill(a, b, pairing, float.MinValue);
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
        var pairs = Weights.Pairs.AsSpan(SoundWeights.PairIndex(pairing, 0, 0), SoundInventory.Count * SoundInventory.Count);
        var gapsOfA = GapsOf(a, pairing, ref _gapsOfA);
        var gapsOfB = GapsOf(b, pairing, ref _gapsOfB);
        for (var i = 0; i <= a.Length; i++)
        {
            var row = sums.Slice(i * columns, columns);
            var (first, last) = FinishRow(row, b, gapsOfB, atLeast - _bounds.RestOfA[i]);
            if (last < 0)
                continue;
            var arcsB = b.Arcs[b.FirstArc(last)..b.EndOfArcs(first)];
            for (var x = a.FirstArc(i); x < a.EndOfArcs(i); x++)
            {
                var arc = a.Arcs[x];
                var target = sums.Slice(arc.End * columns, columns);
                for (var j = first; j <= last; j++)
                    Raise(ref target[j], row[j] + gapsOfA[x]);
                var worth = pairs.Slice(arc.Sound * SoundInventory.Count, SoundInventory.Count);
                foreach (var other in arcsB)
                    Raise(ref target[other.End], row[other.Start] + worth[other.Sound]);
            }
        }
    }

    /// <summary>Leaves sounds of the other name out, and drops the sums that cannot come to enough.</summary>
    /// <returns>The first and the last place whose sum is left; -1 for none.</returns>
    private (int First, int Last) FinishRow(Span<float> row, SoundLattice b, float[] gapsOfB, float needed)
    {
        var rest = _bounds.RestOfB;
        var arcs = b.Arcs;
        var (first, last) = (-1, -1);
        // What the sum before gives stays at hand: to write it and read it again would take longest.
        var next = float.NegativeInfinity;
        for (var j = 0; j < row.Length; j++)
        {
            var sum = float.MaxNative(row[j], next);
            next = float.NegativeInfinity;
            if (sum + rest[j] < needed)
            {
                row[j] = float.NegativeInfinity;
                continue;
            }

            row[j] = sum;
            first = first < 0 ? j : first;
            last = j;
            for (var y = b.FirstArc(j); y < b.EndOfArcs(j); y++)
            {
                if (arcs[y].End == j + 1)
                    next = float.MaxNative(next, sum + gapsOfB[y]);
                else
                    Raise(ref row[arcs[y].End], sum + gapsOfB[y]);
            }
        }

        return (first, last);
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

    /// <summary>The step that led to a place: the one with the earliest starts that gives its sum.</summary>
    private AlignedSounds StepTo(SoundLattice a, SoundLattice b, ScriptPairing pairing, int i, int j)
    {
        var sum = _sums[IndexOf(i, j, b)];
        for (var x = a.Arcs.Length - 1; x >= 0; x--)
        {
            ref readonly var arc = ref a.Arcs[x];
            if (arc.End != i)
                continue;
            for (var y = b.Arcs.Length - 1; y >= 0; y--)
            {
                ref readonly var other = ref b.Arcs[y];
                if (other.End == j && Weights.Pairs[SoundWeights.PairIndex(pairing, arc.Sound, other.Sound)] is var worth
                    && _sums[IndexOf(arc.Start, other.Start, b)] + worth == sum)
                {
                    return new(arc.Start, other.Start, arc.Sound, other.Sound, arc.Place, worth);
                }
            }

            if (_sums[IndexOf(arc.Start, j, b)] + GapWeight(pairing, arc) == sum)
                return new(arc.Start, j, arc.Sound, SoundInventory.Gap, arc.Place, GapWeight(pairing, arc));
        }

        for (var y = b.Arcs.Length - 1; y >= 0; y--)
        {
            ref readonly var arc = ref b.Arcs[y];
            if (arc.End == j && _sums[IndexOf(i, arc.Start, b)] + GapWeight(pairing, arc) == sum)
                return new(i, arc.Start, SoundInventory.Gap, arc.Sound, arc.Place, GapWeight(pairing, arc));
        }

        throw new InvalidOperationException($"No step leads to letter {i} of '{a.Letters}' and letter {j} of '{b.Letters}': their best way was not laid.");
    }

    private float GapWeight(ScriptPairing pairing, SoundLattice.Arc arc) =>
        Weights.Gaps[SoundWeights.GapIndex(pairing, arc.Place, arc.Sound)];
}
