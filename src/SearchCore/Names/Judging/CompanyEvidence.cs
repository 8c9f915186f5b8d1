using SearchCore.Analysis.Transliteration;

namespace SearchCore.Names.Judging;

/// <summary>
/// How a spelling stands among the others that were found for a name: close to several that are near the name, or alone, or closer to
/// what is not the name.
/// </summary>
internal static class CompanyEvidence
{
    /// <summary>How many numbers the evidence has.</summary>
    public const int Count = 11;

    /// <summary>Spellings further apart than this odds are no company.</summary>
    private const float Apart = -1;

    /// <summary>What stands for "none" where odds are expected; lower ones are none.</summary>
    public const float None = -9;

    /// <summary>More spellings than are judged count as so many: a look-up need not find the others.</summary>
    private const int MaxNumber = SpellingJudge.MaxSpellings;

    /// <summary>Collects the evidence for one spelling.</summary>
    /// <param name="odds">The logarithm of the odds that the spelling is the name, by their letters.</param>
    /// <param name="script">Its script.</param>
    /// <param name="rank">How many spellings have better odds.</param>
    /// <param name="number">How many spellings are near the name.</param>
    /// <param name="company">The other spellings that have the best odds.</param>
    /// <param name="evidence">Takes <see cref="Count"/> numbers.</param>
    public static void Collect(float odds, Script script, int rank, int number, ReadOnlySpan<Companion> company, Span<float> evidence)
    {
        evidence[..Count].Clear();
        evidence[0] = Math.Min(rank, MaxNumber);
        evidence[1] = Math.Min(number, MaxNumber);
        evidence[2] = evidence[3] = evidence[4] = None;
        foreach (ref readonly var other in company)
        {
            var isName = Probability(other.Odds);
            var isSame = Probability(other.Closeness);
            var path = Math.Min(other.Odds, other.Closeness);
            evidence[2] = Math.Max(evidence[2], path);
            if (other.Script == script)
            {
                evidence[3] = Math.Max(evidence[3], path);
                evidence[4] = Math.Max(evidence[4], other.Odds);
            }

            evidence[5] += isName * isSame;
            evidence[6] += isName * (1 - isSame);
            evidence[7] += (1 - isName) * isSame;
            evidence[8] = Math.Max(evidence[8], isName * isSame);
            evidence[9] += other.Odds > 0 ? 1 : 0;
            evidence[10] += other.Odds > odds && other.Closeness < Apart ? 1 : 0;
        }
    }

    private static float Probability(float odds) => 1 / (1 + MathF.Exp(-odds));

    /// <summary>Another spelling that was found for the name.</summary>
    /// <param name="Odds">The logarithm of the odds that it is the name.</param>
    /// <param name="Closeness">The logarithm of the odds that it and the spelling in question are one.</param>
    /// <param name="Script">Its script.</param>
    internal readonly record struct Companion(float Odds, float Closeness, Script Script);
}
