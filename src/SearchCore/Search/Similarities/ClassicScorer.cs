using SearchCore.Util;

namespace SearchCore.Search.Similarities;

/// <summary>Scores one term or phrase by TF-IDF.</summary>
internal sealed class ClassicScorer(float boost, float idf) : SimilarityScorer
{
    private readonly float _weight = idf * boost * idf;

    public override float SumOfSquaredWeights => idf * boost * (idf * boost);

    public override float Score(float freq, int norm) => MathF.Sqrt(freq) * _weight * NormFactor(norm);

    public override Explanation Explain(Explanation freq, int norm) => Explanation.Match(
        Score(freq.Value, norm),
        "TF-IDF score, sqrt(freq) * boost * idf * idf * norm from:",
        freq,
        Explanation.Match(boost, "boost, query norm included"),
        Explanation.Match(idf, "idf, the sum over the terms of 1 + ln(N / (n + 1))"),
        Explanation.Match(NormFactor(norm), "norm, the field's length factor"));

    private static float NormFactor(int norm) => norm == NoNorm ? 1 : SmallFloat.Decode315((byte)norm);
}
