using SearchCore.Analysis.Transliteration;
using SearchCore.Names.Judging;

namespace SearchCore.NameLearning;

/// <summary>Learns the judge's network by gradient descent on the logarithmic loss (Kingma and Ba, "Adam", 2015), in small batches.</summary>
/// <param name="scale">The scale that the examples were put on.</param>
internal sealed class NetworkTrainer(EvidenceScale scale)
{
    private const int Epochs = 20;
    private const int BatchSize = 256;
    private const float Rate = 3e-3f;
    private const float DecayOfMean = 0.9f;
    private const float DecayOfSquare = 0.999f;
    private const float Pull = 1e-5f;
    private const int Inputs = EvidenceNetwork.Inputs;
    private const int Units = 24;

    // Layout: hidden weights unit by unit, hidden biases, output weights, output bias.
    private const int HiddenBiases = Units * Inputs;
    private const int OutputWeights = HiddenBiases + Units;
    private const int OutputBias = OutputWeights + Units;
    private readonly float[] _values = new float[OutputBias + 1];
    private readonly float[] _gradient = new float[OutputBias + 1];
    private readonly float[] _means = new float[OutputBias + 1];
    private readonly float[] _squares = new float[OutputBias + 1];
    private readonly float[] _activations = new float[Units];

    /// <summary>Learns from examples.</summary>
    /// <param name="examples">The examples, on one scale.</param>
    /// <param name="random">Decides where learning starts and in which order it goes.</param>
    /// <returns>The network, which takes evidence as it is.</returns>
    public EvidenceNetwork Learn(IReadOnlyList<EvidenceExample> examples, Random random)
    {
        for (var i = 0; i < OutputBias; i++)
            _values[i] = i is >= HiddenBiases and < OutputWeights ? 0 : (float)((random.NextDouble() * 2) - 1) * MathF.Sqrt(6f / (i < HiddenBiases ? Inputs + Units : Units + 1));
        var order = examples.ToArray();
        var step = 0;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            var rate = Rate * (1 - ((float)epoch / Epochs));
            for (var start = 0; start + BatchSize <= order.Length; start += BatchSize)
            {
                Array.Clear(_gradient);
                foreach (var example in order.AsSpan(start, BatchSize))
                    loss += AddGradient(example);
                Step(rate, ++step);
            }

            if (epoch == Epochs - 1)
                Console.WriteLine(FormattableString.Invariant($"judge, loss {loss / order.Length:0.0000}"));
        }

        return ToNetwork();
    }

    private float AddGradient(EvidenceExample example)
    {
        ReadOnlySpan<float> evidence = example.Evidence;
        var sum = _values[OutputBias];
        for (var unit = 0; unit < Units; unit++)
        {
            var weights = _values.AsSpan(unit * Inputs, Inputs);
            var activation = _values[HiddenBiases + unit];
            for (var i = 0; i < Inputs; i++)
                activation += weights[i] * evidence[i];
            _activations[unit] = Math.Max(0, activation);
            sum += _values[OutputWeights + unit] * _activations[unit];
        }

        var probability = 1 / (1 + MathF.Exp(-sum));
        var error = (probability - (example.Same ? 1 : 0)) * example.Weight / BatchSize;
        _gradient[OutputBias] += error;
        for (var unit = 0; unit < Units; unit++)
        {
            _gradient[OutputWeights + unit] += error * _activations[unit];
            if (_activations[unit] <= 0)
                continue;
            var back = error * _values[OutputWeights + unit];
            _gradient[HiddenBiases + unit] += back;
            var gradient = _gradient.AsSpan(unit * Inputs, Inputs);
            for (var i = 0; i < Inputs; i++)
                gradient[i] += back * evidence[i];
        }

        return -example.Weight * MathF.Log(Math.Max(1e-7f, example.Same ? probability : 1 - probability));
    }

    private void Step(float rate, int number)
    {
        var meanShare = 1 - MathF.Pow(DecayOfMean, number);
        var squareShare = 1 - MathF.Pow(DecayOfSquare, number);
        for (var i = 0; i < _values.Length; i++)
        {
            var gradient = _gradient[i] + (Pull * _values[i]);
            _means[i] = (DecayOfMean * _means[i]) + ((1 - DecayOfMean) * gradient);
            _squares[i] = (DecayOfSquare * _squares[i]) + ((1 - DecayOfSquare) * gradient * gradient);
            _values[i] -= rate * (_means[i] / meanShare) / (MathF.Sqrt(_squares[i] / squareShare) + 1e-8f);
        }
    }

    /// <summary>Puts the scale of the evidence into the weights.</summary>
    private EvidenceNetwork ToNetwork()
    {
        var network = new EvidenceNetwork(Units) { OutputBias = _values[OutputBias] };
        for (var unit = 0; unit < Units; unit++)
        {
            network.OutputWeights[unit] = _values[OutputWeights + unit];
            var bias = _values[HiddenBiases + unit];
            for (var i = 0; i < Inputs; i++)
            {
                var weight = _values[(unit * Inputs) + i] / scale.Deviations[i];
                network.HiddenWeights[(unit * Inputs) + i] = weight;
                bias -= weight * scale.Means[i];
            }

            network.HiddenBiases[unit] = bias;
        }

        return network;
    }
}
