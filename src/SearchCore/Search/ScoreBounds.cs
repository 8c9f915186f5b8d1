namespace SearchCore.Search;

/// <summary>Arithmetic with upper bounds of scores.</summary>
internal static class ScoreBounds
{
    /// <summary>
    /// A bound is raised by this factor, because a rounded score of a lesser frequency may come out a hair over the rounded score of a greater one.
    /// </summary>
    public const float Slack = 1 + (1f / (1 << 20));

    /// <summary>Whether a sum of scores (known ones and bounds) cannot reach a score, however its terms are rounded.</summary>
    public static bool CannotReach(double sum, float minScore) => (float)(sum * (1 + 1e-12)) < minScore;
}
