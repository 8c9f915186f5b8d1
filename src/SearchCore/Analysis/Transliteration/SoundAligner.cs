namespace SearchCore.Analysis.Transliteration;

/// <summary>Lays two names' readings side by side in the way that speaks most for their being one name.</summary>
/// <remarks>Belongs to one thread.</remarks>
internal sealed class SoundAligner(SoundWeights weights)
{
    private const int Side = SoundLattice.MaxLetters + 1;
    private readonly float[] _sums = new float[Side * Side];
    private readonly AlignmentBounds _bounds = new(weights);
    private readonly Origin[] _origins = new Origin[Side * Side];
    private bool _traces;

    /// <summary>The weights it goes by.</summary>
    public SoundWeights Weights { get; } = weights;

    /// <summary>How two names' scripts stand to one another.</summary>
    public static ScriptPairing PairingOf(SoundLattice a, SoundLattice b)
    {
        if (a.LeavesVowelsOut || b.LeavesVowelsOut)
            return a.LeavesVowelsOut && b.LeavesVowelsOut ? ScriptPairing.Unvowelled : ScriptPairing.HalfVowelled;
        return a.Scripts == b.Scripts ? ScriptPairing.Same : ScriptPairing.Across;
    }

    /// <summary>The logarithm of the odds that two names are one.</summary>
    /// <param name="a">The one name.</param>
    /// <param name="b">The other.</param>
    public float Score(SoundLattice a, SoundLattice b)
    {
        var pairing = PairingOf(a, b);
        Fill(a, b, pairing);
        return _sums[(a.Length * Side) + b.Length] + Weights.Biases[SoundWeights.BiasIndex(pairing, Math.Min(a.CoreLength, b.CoreLength))];
    }

    /// <summary>The logarithm of the odds that two names are one, when it is high enough to matter.</summary>
    /// <param name="a">The one name.</param>
    /// <param name="b">The other.</param>
    /// <param name="atLeast">What it has to be; ways that cannot come to that are not followed.</param>
    /// <returns>The same as without a limit, or negative infinity for less than that.</returns>
    public float Score(SoundLattice a, SoundLattice b, float atLeast)
    {
        var pairing = PairingOf(a, b);
        var bias = Weights.Biases[SoundWeights.BiasIndex(pairing, Math.Min(a.CoreLength, b.CoreLength))];
        _bounds.Set(a, b, pairing);
        Fill(a, b, pairing, atLeast - bias);
        var score = _sums[(a.Length * Side) + b.Length] + bias;
        return score >= atLeast ? score : float.NegativeInfinity;
    }

    /// <summary>The steps of the best way, from the names' ends to their starts.</summary>
    /// <param name="a">The one name.</param>
    /// <param name="b">The other.</param>
    /// <param name="steps">Takes the steps.</param>
    public void Trace(SoundLattice a, SoundLattice b, List<AlignedSounds> steps)
    {
        var pairing = PairingOf(a, b);
        _traces = true;
        Fill(a, b, pairing);
        _traces = false;
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

    private void Fill(SoundLattice a, SoundLattice b, ScriptPairing pairing, float atLeast = float.NegativeInfinity)
    {
        var rows = a.Length;
        var columns = b.Length;
        for (var i = 0; i <= rows; i++)
            _sums.AsSpan(i * Side, columns + 1).Fill(float.NegativeInfinity);
        _sums[0] = 0;
        var pairs = Weights.Pairs.AsSpan(SoundWeights.PairIndex(pairing, 0, 0), SoundInventory.Count * SoundInventory.Count);
        var gaps = Weights.Gaps.AsSpan(SoundWeights.GapIndex(pairing, 0, 0), SoundWeights.Places * SoundInventory.Count);
        for (var i = 0; i <= rows; i++)
        {
            for (var j = 0; j <= columns; j++)
            {
                var sum = _sums[(i * Side) + j];
                if (float.IsNegativeInfinity(sum) || (atLeast > float.NegativeInfinity && sum + _bounds.RestOf(i, j) < atLeast))
                    continue;
                for (var y = b.FirstArc(j); y >= 0;)
                {
                    ref readonly var arc = ref b.GetArc(y);
                    Raise(i, arc.End, sum + gaps[((int)arc.Place * SoundInventory.Count) + arc.Sound], new((byte)i, (byte)j, -1, (short)y));
                    y = arc.Next;
                }

                for (var x = a.FirstArc(i); x >= 0;)
                {
                    ref readonly var arc = ref a.GetArc(x);
                    Raise(arc.End, j, sum + gaps[((int)arc.Place * SoundInventory.Count) + arc.Sound], new((byte)i, (byte)j, (short)x, -1));
                    var row = pairs.Slice(arc.Sound * SoundInventory.Count, SoundInventory.Count);
                    for (var y = b.FirstArc(j); y >= 0;)
                    {
                        ref readonly var other = ref b.GetArc(y);
                        Raise(arc.End, other.End, sum + row[other.Sound], new((byte)i, (byte)j, (short)x, (short)y));
                        y = other.Next;
                    }

                    x = arc.Next;
                }
            }
        }
    }

    private void Raise(int i, int j, float sum, Origin origin)
    {
        var place = (i * Side) + j;
        if (sum <= _sums[place])
            return;
        _sums[place] = sum;
        if (_traces)
            _origins[place] = origin;
    }

    /// <summary>The step that led to a place: what raised its sum last.</summary>
    private AlignedSounds StepTo(SoundLattice a, SoundLattice b, ScriptPairing pairing, int i, int j)
    {
        var (startA, startB, x, y) = _origins[(i * Side) + j];
        if (x < 0)
        {
            var alone = b.GetArc(y);
            return new(startA, startB, SoundInventory.Gap, alone.Sound, alone.Place, GapWeight(pairing, alone));
        }

        var arc = a.GetArc(x);
        if (y < 0)
            return new(startA, startB, arc.Sound, SoundInventory.Gap, arc.Place, GapWeight(pairing, arc));
        var sound = b.GetArc(y).Sound;
        return new(startA, startB, arc.Sound, sound, arc.Place, Weights.Pairs[SoundWeights.PairIndex(pairing, arc.Sound, sound)]);
    }

    private float GapWeight(ScriptPairing pairing, SoundLattice.Arc arc) =>
        Weights.Gaps[SoundWeights.GapIndex(pairing, arc.Place, arc.Sound)];

    /// <summary>Where the best way to a place came from: the places in both names, and the arcs gone along, -1 for none.</summary>
    private readonly record struct Origin(byte StartA, byte StartB, short ArcA, short ArcB);
}
