using SearchCore.Analysis.Transliteration;
using SearchCore.Names.Judging;

namespace SearchCore.NameLearning;

/// <summary>Learns how alignments and their company are judged.</summary>
internal static class JudgeLearner
{
    /// <summary>
    /// What nothing bears out is left to the letters. So wrong spellings found among few are shown too, counting so much, and right ones are not.
    /// </summary>
    private const float FalseAlone = 2;

    /// <summary>The data has few names that differ by a letter; the same spellings, found for names that were changed by one, count so much.</summary>
    private const float FalseForOther = 2;

    /// <summary>Where between finding more and finding less wrong the similarity of one half lies, in logarithms of odds.</summary>
    private const float Leniency = 0.15f;

    /// <summary>So many networks learn, each from another start, and their mean is taken: each alone is a little right and wrong by chance.</summary>
    private const int Networks = 6;

    /// <summary>Learns from the names of some groups.</summary>
    /// <returns>The network as the table will have it: rounded.</returns>
    public static EvidenceNetwork Learn(EvidenceSource source, Func<int, bool> trained)
    {
        var examples = source.Collect(trained, FalseAlone, FalseForOther);
        Console.WriteLine($"judge: {examples.Count(example => example.Same)} same, {examples.Count(example => !example.Same)} different");
        var scale = new EvidenceScale(examples);
        var networks = new EvidenceNetwork[Networks];
        Parallel.For(0, Networks, number => networks[number] = new NetworkTrainer(scale).Learn(examples, new Random(number)));
        var network = Mean(networks);
        network.OutputBias += Leniency;
        return EvidenceNetwork.Read(network.Write());
    }

    /// <summary>One network that gives the mean of what several give.</summary>
    private static EvidenceNetwork Mean(EvidenceNetwork[] networks)
    {
        var mean = new EvidenceNetwork(networks.Sum(network => network.HiddenUnits)) { OutputBias = networks.Average(network => network.OutputBias) };
        var unit = 0;
        foreach (var network in networks)
        {
            network.HiddenWeights.CopyTo(mean.HiddenWeights, unit * EvidenceNetwork.Inputs);
            network.HiddenBiases.CopyTo(mean.HiddenBiases, unit);
            foreach (var weight in network.OutputWeights)
                mean.OutputWeights[unit++] = weight / networks.Length;
        }

        return mean;
    }
}
