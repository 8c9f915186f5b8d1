using System.Runtime.CompilerServices;

namespace SearchCore.Search.Scorers;

/// <summary>Combines scores; bounds combine to a bound in the same way.</summary>
internal static class ScoreCombinationExtensions
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Combine(this ScoreCombination combination, double left, double right) =>
        combination == ScoreCombination.Sum ? left + right : Math.Max(left, right);
}
