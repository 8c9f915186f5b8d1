using System.Globalization;

namespace SearchCore.NameLearning;

/// <summary>Adds up what queries found in one direction of scripts, for several thresholds of the score.</summary>
internal sealed class DirectionTally
{
    private static readonly float[] Thresholds = [-2, -1.5f, -1, -0.5f, 0, 0.5f, 1, 2];
    private readonly double[] _recall = new double[Thresholds.Length];
    private readonly long[] _found = new long[Thresholds.Length];
    private readonly long[] _right = new long[Thresholds.Length];
    private double _recallAt10;
    private double _reciprocalRank;

    /// <summary>The number of queries.</summary>
    public int Queries { get; private set; }

    /// <summary>Adds a query.</summary>
    /// <param name="ranked">The score of each name found and whether it is right, best first.</param>
    /// <param name="relevant">How many right ones there are.</param>
    public void Add((float Score, bool Right)[] ranked, int relevant)
    {
        Queries++;
        _recallAt10 += (double)ranked.Take(10).Count(hit => hit.Right) / Math.Min(10, relevant);
        var first = Array.FindIndex(ranked, hit => hit.Right);
        _reciprocalRank += first < 0 ? 0 : 1.0 / (first + 1);
        for (var i = 0; i < Thresholds.Length; i++)
        {
            var right = ranked.Count(hit => hit.Right && hit.Score >= Thresholds[i]);
            _recall[i] += (double)right / relevant;
            _right[i] += right;
            _found[i] += ranked.Count(hit => hit.Score >= Thresholds[i]);
        }
    }

    /// <summary>Queries, R@10, MRR, and recall/precision at each threshold.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Queries,6} R@10 {_recallAt10 / Queries:0.000} MRR {_reciprocalRank / Queries:0.000}  ")
        + string.Join("  ", Thresholds.Select((threshold, i) => string.Create(
            CultureInfo.InvariantCulture, $"{threshold}: {_recall[i] / Queries:.000}/{(double)_right[i] / Math.Max(1, _found[i]):.000}")));
}
