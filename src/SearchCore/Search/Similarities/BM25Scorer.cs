using System.Runtime.Intrinsics;
using SearchCore.Codecs;

namespace SearchCore.Search.Similarities;

/// <summary>Scores one term or phrase by BM25.</summary>
internal sealed class BM25Scorer : SimilarityScorer
{
    private readonly BM25Similarity _parameters;
    private readonly BM25LengthParts _lengthParts;
    private readonly float _boost;
    private readonly int _maxDoc;
    private readonly TermStatistics[] _terms;
    private readonly float _idf;
    private readonly float _weight;

    public BM25Scorer(BM25Similarity parameters, BM25LengthParts lengthParts, float boost, int maxDoc, TermStatistics[] terms)
    {
        _parameters = parameters;
        _lengthParts = lengthParts;
        _boost = boost;
        _maxDoc = maxDoc;
        _terms = terms;
        foreach (var term in terms)
            _idf += Idf(term);
        _weight = _idf * boost * (parameters.K1 + 1);
    }

    public override float SumOfSquaredWeights => _idf * _boost * (_idf * _boost);

    public override float Score(float freq, int norm) => _weight * freq / (freq + _lengthParts[norm]);

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
            ? Explanation.Match(_lengthParts[norm], "length part: the parameter k1, because the field keeps no norms")
            : Explanation.Match(
                _lengthParts[norm],
                "length part, k1 * (1 - b + b * dl / avgdl) from:",
                Explanation.Match(_parameters.K1, "k1"),
                Explanation.Match(_parameters.B, "b"),
                Explanation.Match(BM25LengthParts.Length(norm), "dl, the document's length in tokens, as precise as its norm"),
                Explanation.Match(_lengthParts.AverageLength, "avgdl, the average length"));
        return Explanation.Match(
            Score(freq.Value, norm),
            "BM25 score, boost * idf * (k1 + 1) * freq / (freq + length part) from:",
            Explanation.Match(_boost, "boost"),
            ExplainIdf(),
            Explanation.Match(_parameters.K1 + 1, "k1 + 1"),
            freq,
            length);
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

    private void FillLengthParts(ReadOnlySpan<int> docs, NumericDocValues? norms, Span<float> parts)
    {
        if (norms is null)
        {
            parts[..docs.Length].Fill(_lengthParts[NoNorm]);
        }
        else if (norms.TryGetBytes(out var bytes))
        {
            var table = _lengthParts.ByNorm;
            for (var i = 0; i < docs.Length; i++)
                parts[i] = table[bytes[docs[i]]];
        }
        else
        {
            for (var i = 0; i < docs.Length; i++)
                parts[i] = _lengthParts[Norms.Get(norms, docs[i])];
        }
    }
}
