using SearchCore.Util;

namespace SearchCore.Index;

/// <summary>The norms of Lucene's two similarities (format chapter 9.1). Both leave tokens of position increment 0 out of the length.</summary>
public static class NormComputations
{
    /// <summary>Of BM25: boost / sqrt(length) as a byte, stored as 0 to 255.</summary>
    /// <param name="state">What was counted.</param>
    /// <returns>The norm.</returns>
    public static long Bm25(in FieldInvertState state) =>
        SmallFloat.Encode315(state.Boost / (float)Math.Sqrt(state.Length - state.OverlapCount));

    /// <summary>Of TF-IDF: boost * (1 / sqrt(length)) as a byte, stored as -128 to 127.</summary>
    /// <param name="state">What was counted.</param>
    /// <returns>The norm.</returns>
    public static long Classic(in FieldInvertState state) =>
        (sbyte)SmallFloat.Encode315(state.Boost * (float)(1.0 / Math.Sqrt(state.Length - state.OverlapCount)));
}
