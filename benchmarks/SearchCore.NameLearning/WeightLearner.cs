using System.Diagnostics;
using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameLearning;

/// <summary>Learns the weights of sounds, first in large steps, then in small ones.</summary>
internal static class WeightLearner
{
    private const int Rounds = 7;
    private const int BoldRounds = 4;
    private const float BoldRate = 0.08f;
    private const float CarefulRate = 0.03f;

    /// <summary>Learns from the names of some groups.</summary>
    /// <returns>The weights as the table will have them: rounded.</returns>
    public static SoundWeights Learn(List<TrainingName> names, KeyIndex index, Func<int, bool> trained)
    {
        var clock = Stopwatch.StartNew();
        var weights = new SoundWeights();
        var trainer = new Trainer(weights);
        var aligner = new SoundAligner(weights);
        var examples = new ExampleSource(names, index, new Random(1));
        for (var round = 0; round < Rounds; round++)
        {
            // Looking for the pairs that are hardest takes longest, so it is done every other time.
            if (round % 2 == 0)
                examples.Mine(aligner, trained);
            var loss = examples.Run(trainer, round < BoldRounds ? BoldRate : CarefulRate);
            Console.WriteLine($"round {round}: {examples.Positives} same, {examples.Negatives} different, loss {loss:0.0000}, {clock.Elapsed:hh\\:mm\\:ss}");
        }

        Strictness.Apply(weights);
        return SoundWeightText.Read(SoundWeightText.Write(weights));
    }
}
