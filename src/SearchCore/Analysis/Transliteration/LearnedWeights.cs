namespace SearchCore.Analysis.Transliteration;

/// <summary>The weights in use: the learned ones of the generated table over the priors.</summary>
internal static class LearnedWeights
{
    /// <summary>The weights, read once.</summary>
    public static SoundWeights Instance { get; } = SoundWeightText.Read(SoundWeightTable.Lines);
}
