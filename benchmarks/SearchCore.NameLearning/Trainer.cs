using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameLearning;

/// <summary>
/// Learns the weights by logistic regression over the best alignment: each pair of spellings of one entity should score above 0, each
/// pair that shares a key but belongs to two entities below. What all pairings of scripts have in common is learned once.
/// </summary>
internal sealed class Trainer(SoundWeights weights)
{
    private float _rate;
    private const float SharedShare = 0.7f;
    private const float PullToPrior = 1e-3f;
    private readonly SoundAligner _aligner = new(weights);
    private readonly SoundWeights _priors = new();
    private readonly float[] _pairSquares = NewSquares(weights.Pairs);
    private readonly float[] _gapSquares = NewSquares(weights.Gaps);
    private readonly float[] _biasSquares = NewSquares(weights.Biases);
    private readonly List<AlignedSounds> _steps = [];

    /// <summary>Takes one step towards a pair's truth.</summary>
    public double Learn(TrainingName a, TrainingName b, bool same, float rate)
    {
        var score = _aligner.Score(a.Lattice, b.Lattice);
        var probability = 1 / (1 + Math.Exp(-score));
        var error = (float)((same ? 1 : 0) - probability);
        if (Math.Abs(error) > 0.01)
            Update(a, b, error, rate);
        return same ? -Math.Log(Math.Max(probability, 1e-9)) : -Math.Log(Math.Max(1 - probability, 1e-9));
    }

    private void Update(TrainingName a, TrainingName b, float error, float rate)
    {
        _rate = rate;
        _aligner.Trace(a.Lattice, b.Lattice, _steps);
        var pairing = SoundAligner.PairingOf(a.Lattice, b.Lattice);
        foreach (var step in _steps)
        {
            if (IsStructure(step.SoundA) || IsStructure(step.SoundB))
                continue;
            if (step.SoundA == SoundInventory.Gap || step.SoundB == SoundInventory.Gap)
                MoveGap(pairing, step.Place, Math.Max(step.SoundA, step.SoundB), error);
            else
                MovePair(pairing, step.SoundA, step.SoundB, error);
        }

        var bias = SoundWeights.BiasIndex(pairing, Math.Min(a.Lattice.CoreLength, b.Lattice.CoreLength));
        Move(weights.Biases, _biasSquares, bias, error, _priors.Biases[bias]);
    }

    private void MovePair(ScriptPairing pairing, int a, int b, float error)
    {
        foreach (var other in Enum.GetValues<ScriptPairing>())
        {
            var index = SoundWeights.PairIndex(other, a, b);
            Move(weights.Pairs, _pairSquares, index, other == pairing ? error : error * SharedShare * 0.3f, _priors.Pairs[index]);
            var mirrored = SoundWeights.PairIndex(other, b, a);
            weights.Pairs[mirrored] = weights.Pairs[index];
            _pairSquares[mirrored] = _pairSquares[index];
        }
    }

    private void MoveGap(ScriptPairing pairing, SoundLattice.Place place, int sound, float error)
    {
        foreach (var other in Enum.GetValues<ScriptPairing>())
        {
            var index = SoundWeights.GapIndex(other, place, sound);
            Move(weights.Gaps, _gapSquares, index, other == pairing ? error : error * 0.1f, _priors.Gaps[index]);
        }
    }

    private void Move(float[] values, float[] squares, int index, float gradient, float prior)
    {
        gradient -= PullToPrior * (values[index] - prior);
        squares[index] += gradient * gradient;
        values[index] += _rate * gradient / MathF.Sqrt(squares[index]);
    }

    /// <summary>Articles and word boundaries keep their priors: the data has too few names with and without them to learn from.</summary>
    private static bool IsStructure(byte sound) => sound != SoundInventory.Gap && SoundInventory.Kinds[sound] == SoundKind.Structure;

    private static float[] NewSquares(float[] values)
    {
        var squares = new float[values.Length];
        squares.AsSpan().Fill(0.1f);
        return squares;
    }
}
