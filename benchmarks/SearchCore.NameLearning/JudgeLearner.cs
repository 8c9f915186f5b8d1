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

    /// <summary>Where between finding more and finding less wrong the similarity of one half lies, in logarithms of odds.</summary>
    private const float Leniency = 0.1f;

    /// <summary>Learns from the names of some groups.</summary>
    /// <returns>The network as the table will have it: rounded.</returns>
    public static EvidenceNetwork Learn(EvidenceSource source, Func<int, bool> trained)
    {
        var examples = source.Collect(trained, FalseAlone);
        Console.WriteLine($"judge: {examples.Count(example => example.Same)} same, {examples.Count(example => !example.Same)} different");
        var network = new NetworkTrainer().Learn(examples, new Random(3));
        network.OutputBias += Leniency;
        return EvidenceNetwork.Read(network.Write());
    }
}
