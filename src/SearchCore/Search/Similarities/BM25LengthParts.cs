using SearchCore.Util;

namespace SearchCore.Search.Similarities;

/// <summary>The part of a BM25 score that depends on a document's length alone, for each norm.</summary>
internal sealed class BM25LengthParts
{
    private static readonly float[] _lengths = [.. Enumerable.Range(0, 256).Select(norm => ComputeLength((byte)norm))];

    private readonly float[] _parts = new float[256];
    private readonly float _withoutNorm;

    public BM25LengthParts(float k1, float b, float averageLength)
    {
        AverageLength = averageLength;
        _withoutNorm = k1;
        for (var norm = 0; norm < _parts.Length; norm++)
            _parts[norm] = b == 0 ? k1 : k1 * (1 - b + (b * _lengths[norm] / averageLength));
    }

    public float AverageLength { get; }

    /// <summary>The parts by norm.</summary>
    public ReadOnlySpan<float> ByNorm => _parts;

    /// <summary>The part of a norm, or of <see cref="SimilarityScorer.NoNorm"/>.</summary>
    public float this[int norm] => norm == SimilarityScorer.NoNorm ? _withoutNorm : _parts[norm];

    /// <summary>The length that a norm stands for.</summary>
    public static float Length(int norm) => _lengths[norm];

    /// <summary>Infinite for norm 0.</summary>
    private static float ComputeLength(byte norm)
    {
        var root = SmallFloat.Decode315(norm);
        return 1f / (root * root);
    }
}
