using System.Globalization;
using System.Runtime.Intrinsics;
using SearchCore.Analysis.Transliteration;

namespace SearchCore.Names.Judging;

/// <summary>Weighs the evidence of an alignment and its company: a network with one hidden layer, learned from names.</summary>
/// <remarks>Immutable when in use; safe for all threads.</remarks>
/// <param name="hiddenUnits">How many hidden units it has.</param>
internal sealed class EvidenceNetwork(int hiddenUnits)
{
    /// <summary>How many numbers it is given.</summary>
    public const int Inputs = AlignmentEvidence.Count + CompanyEvidence.Count;

    private static readonly Lazy<EvidenceNetwork> FromTable = new(() => Read(EvidenceNetworkTable.Lines));

    /// <summary>The learned network, read once.</summary>
    public static EvidenceNetwork Instance => FromTable.Value;

    /// <summary>How many hidden units it has.</summary>
    public int HiddenUnits => hiddenUnits;

    /// <summary>The weights of the hidden units' inputs, unit by unit.</summary>
    public float[] HiddenWeights { get; } = new float[hiddenUnits * Inputs];

    /// <summary>Where the hidden units' sums start.</summary>
    public float[] HiddenBiases { get; } = new float[hiddenUnits];

    /// <summary>What each hidden unit adds to the result.</summary>
    public float[] OutputWeights { get; } = new float[hiddenUnits];

    /// <summary>Where the result's sum starts.</summary>
    public float OutputBias { get; set; }

    /// <summary>The logarithm of the odds that evidence speaks for one name.</summary>
    /// <param name="evidence">The evidence.</param>
    public float Run(ReadOnlySpan<float> evidence)
    {
        var sum = OutputBias;
        for (var unit = 0; unit < hiddenUnits; unit++)
        {
            var activation = HiddenBiases[unit] + Dot(HiddenWeights.AsSpan(unit * Inputs, Inputs), evidence);
            sum += OutputWeights[unit] * Math.Max(0, activation);
        }

        return sum;
    }

    private static float Dot(ReadOnlySpan<float> weights, ReadOnlySpan<float> evidence)
    {
        var sums = Vector256<float>.Zero;
        var i = 0;
        for (; i <= weights.Length - Vector256<float>.Count; i += Vector256<float>.Count)
            sums += Vector256.Create(weights[i..]) * Vector256.Create(evidence[i..]);
        var sum = Vector256.Sum(sums);
        for (; i < weights.Length; i++)
            sum += weights[i] * evidence[i];
        return sum;
    }

    /// <summary>Reads a network from text: a line of output weights, and one for each hidden unit, each with its bias first.</summary>
    /// <param name="text">The lines.</param>
    /// <exception cref="FormatException">The text is no such network; the message names the line.</exception>
    public static EvidenceNetwork Read(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length < 2)
            throw new FormatException($"A network has a line for its result and one for each hidden unit, but there are {lines.Length} lines.");
        var network = new EvidenceNetwork(lines.Length - 1);
        network.OutputBias = ReadLine(lines, 0, network.OutputWeights);
        for (var unit = 0; unit < network.HiddenUnits; unit++)
            network.HiddenBiases[unit] = ReadLine(lines, unit + 1, network.HiddenWeights.AsSpan(unit * Inputs, Inputs));
        return network;
    }

    /// <summary>Writes the network as text, each number with four digits behind the point.</summary>
    public string Write()
    {
        var lines = new List<string> { WriteLine(OutputBias, OutputWeights) };
        for (var unit = 0; unit < hiddenUnits; unit++)
            lines.Add(WriteLine(HiddenBiases[unit], HiddenWeights.AsSpan(unit * Inputs, Inputs)));
        return string.Join('\n', lines);
    }

    private static float ReadLine(string[] lines, int number, Span<float> weights)
    {
        var numbers = lines[number].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (numbers.Length != weights.Length + 1)
            throw new FormatException($"Line {number + 1} of a network has {weights.Length + 1} numbers, but there are {numbers.Length}.");
        for (var i = 0; i < weights.Length; i++)
            weights[i] = float.Parse(numbers[i + 1], CultureInfo.InvariantCulture);
        return float.Parse(numbers[0], CultureInfo.InvariantCulture);
    }

    private static string WriteLine(float bias, ReadOnlySpan<float> weights)
    {
        var line = bias.ToString("0.####", CultureInfo.InvariantCulture);
        foreach (var weight in weights)
            line += " " + weight.ToString("0.####", CultureInfo.InvariantCulture);
        return line;
    }
}
