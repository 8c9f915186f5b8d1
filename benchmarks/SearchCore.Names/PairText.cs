using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameMeasuring;

/// <summary>Says how alike two names are and why.</summary>
internal static class PairText
{
    /// <summary>Describes a pair.</summary>
    /// <param name="query">The name that is looked for.</param>
    /// <param name="spelling">The other.</param>
    /// <returns>The other name, the similarity and the reason.</returns>
    public static string Describe(string query, string spelling)
    {
        var match = NameMatcher.Score(query, spelling);
        return FormattableString.Invariant($"{spelling} ({match.Similarity:0.00}: {match.Reason})");
    }
}
