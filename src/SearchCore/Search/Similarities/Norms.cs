using SearchCore.Codecs;

namespace SearchCore.Search.Similarities;

/// <summary>Norms as similarities take them: unsigned bytes.</summary>
internal static class Norms
{
    /// <summary>A document's norm, 0 to 255; <see cref="SimilarityScorer.NoNorm"/> without norms.</summary>
    public static int Get(NumericDocValues? norms, int doc) => norms is null ? SimilarityScorer.NoNorm : (int)(norms.Get(doc) & 0xFF);

    /// <summary>The greatest norm of a segment's field: that of its shortest document.</summary>
    public static int FindMax(NumericDocValues? norms, int maxDoc)
    {
        if (norms is null)
            return SimilarityScorer.NoNorm;
        var max = 0;
        if (norms.TryGetBytes(out var bytes))
        {
            foreach (var norm in bytes)
                max = Math.Max(max, norm);
            return max;
        }

        for (var doc = 0; doc < maxDoc && max < byte.MaxValue; doc++)
            max = Math.Max(max, Get(norms, doc));
        return max;
    }
}
