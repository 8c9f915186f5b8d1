using SearchCore.Names.Judging;

namespace SearchCore.NameLearning;

/// <summary>Brings all kinds of evidence to the same mean and deviation, without which learning goes slowly.</summary>
internal sealed class EvidenceScale
{
    /// <summary>Measures the examples and puts them on the scale, in place.</summary>
    /// <param name="examples">The examples.</param>
    public EvidenceScale(IReadOnlyList<EvidenceExample> examples)
    {
        for (var i = 0; i < EvidenceNetwork.Inputs; i++)
        {
            var mean = examples.Average(example => (double)example.Evidence[i]);
            var deviation = Math.Sqrt(examples.Average(example => Math.Pow(example.Evidence[i] - mean, 2)));
            Means[i] = (float)mean;
            Deviations[i] = deviation > 1e-6 ? (float)deviation : 1;
            foreach (var example in examples)
                example.Evidence[i] = (example.Evidence[i] - Means[i]) / Deviations[i];
        }
    }

    /// <summary>The means as they were.</summary>
    public float[] Means { get; } = new float[EvidenceNetwork.Inputs];

    /// <summary>The deviations as they were; 1 where there was none.</summary>
    public float[] Deviations { get; } = new float[EvidenceNetwork.Inputs];
}
