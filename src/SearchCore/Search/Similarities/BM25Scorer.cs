using System.Runtime.Intrinsics;
using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Search.Similarities;

/// <summary>Scores one term or phrase by BM25; what depends on the norm alone is computed beforehand, for each of the 256 norms.</summary>
internal sealed class BM25Scorer : SimilarityScorer
{
    private static readonly float[] _lengths = [.. Enumerable.Range(0, 256).Select(norm => Length((byte)norm))];

    private readonly BM25Similarity _parameters;
    private readonly float _averageLength;
    private readonly float _boost;
    private readonly int _maxDoc;
    private readonly TermStatistics[] _terms;
    private readonly float _idf;
    private readonly float _weight;
    private readonly float[] _lengthParts = new float[256];

    public BM25Scorer(BM25Similarity parameters, float averageLength, float boost, int maxDoc, TermStatistics[] terms)
    {
        var (k1, b) = (parameters.K1, parameters.B);
        _parameters = parameters;
        _averageLength = averageLength;
        _boost = boost;
        _maxDoc = maxDoc;
        _terms = terms;
        foreach (var term in terms)
            _idf += Idf(term);
        _weight = _idf * boost * (k1 + 1);
        for (var norm = 0; norm < _lengthParts.Length; norm++)
            _lengthParts[norm] = b == 0 ? k1 : k1 * (1 - b + (b * _lengths[norm] / averageLength));
    }

    public override float SumOfSquaredWeights => _idf * _boost * (_idf * _boost);

    public override float Score(float freq, int norm) => _weight * freq / (freq + LengthPart(norm));

    internal override void ScoreBlock(ReadOnlySpan<int> docs, ReadOnlySpan<int> freqs, NumericDocValues? norms, Span<float> scores)
    {
        FillLengthParts(docs, norms, scores);
        var done = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            var weight = Vector128.Create(_weight);
            for (; done + Vector128<float>.Count <= docs.Length; done += Vector128<float>.Count)
            {
                var freq = freqs.IsEmpty ? Vector128<float>.One : Vector128.ConvertToSingle(Vector128.Create(freqs.Slice(done, Vector128<float>.Count)));
                var place = scores.Slice(done, Vector128<float>.Count);
                (weight * freq / (freq + Vector128.Create<float>(place))).CopyTo(place);
            }
        }

        for (; done < docs.Length; done++)
        {
            float freq = freqs.IsEmpty ? 1 : freqs[done];
            scores[done] = _weight * freq / (freq + scores[done]);
        }
    }

    public override Explanation Explain(Explanation freq, int norm)
    {
        var length = norm == NoNorm
            ? Explanation.Match(LengthPart(norm), "length part: the parameter k1, because the field keeps no norms")
            : Explanation.Match(
                LengthPart(norm),
                "length part, k1 * (1 - b + b * dl / avgdl) from:",
                Explanation.Match(_parameters.K1, "k1"),
                Explanation.Match(_parameters.B, "b"),
                Explanation.Match(_lengths[norm], "dl, the document's length in tokens, as precise as its norm"),
                Explanation.Match(_averageLength, "avgdl, the average length"));
        return Explanation.Match(
            Score(freq.Value, norm),
            "BM25 score, boost * idf * (k1 + 1) * freq / (freq + length part) from:",
            Explanation.Match(_boost, "boost"),
            ExplainIdf(),
            Explanation.Match(_parameters.K1 + 1, "k1 + 1"),
            freq,
            length);
    }

    /// <summary>The length that a norm stands for: infinite for norm 0.</summary>
    private static float Length(byte norm)
    {
        var root = SmallFloat.Decode315(norm);
        return 1f / (root * root);
    }

    private Explanation ExplainIdf() => _terms is [var only]
        ? ExplainIdf(only)
        : Explanation.Match(_idf, "idf, the sum of:", [.. _terms.Select(ExplainIdf)]);

    private Explanation ExplainIdf(TermStatistics term) => Explanation.Match(
        Idf(term),
        $"idf of '{term.Term}', ln(1 + (N - n + 0.5) / (n + 0.5)) from:",
        Explanation.Match(term.DocFreq, "n, the number of documents with the term"),
        Explanation.Match(_maxDoc, "N, the number of documents"));

    private float Idf(TermStatistics term) => (float)Math.Log(1 + ((_maxDoc - term.DocFreq + 0.5) / (term.DocFreq + 0.5)));

    private float LengthPart(int norm) => norm == NoNorm ? _parameters.K1 : _lengthParts[norm];

    private void FillLengthParts(ReadOnlySpan<int> docs, NumericDocValues? norms, Span<float> parts)
    {
        if (norms is null)
        {
            parts[..docs.Length].Fill(_parameters.K1);
        }
        else if (norms.TryGetBytes(out var bytes))
        {
            var table = _lengthParts;
            for (var i = 0; i < docs.Length; i++)
                parts[i] = table[bytes[docs[i]]];
        }
        else
        {
            for (var i = 0; i < docs.Length; i++)
                parts[i] = LengthPart(Norms.Get(norms, docs[i]));
        }
    }
}
