namespace SearchCore.NameMeasuring;

/// <summary>Adds up the measures over queries.</summary>
internal sealed class Quality
{
    private double _recallAt10;
    private double _reciprocalRank;
    private double _recall;
    private double _precision;
    private int _answered;
    private long _found;
    private long _right;

    /// <summary>The number of (query, script) pairs.</summary>
    public int Queries { get; private set; }

    /// <summary>The share of the relevant documents, of 10 at most, among the first 10.</summary>
    public double RecallAt10 => Queries == 0 ? 0 : _recallAt10 / Queries;

    /// <summary>The mean of 1 / rank of the first relevant document.</summary>
    public double MeanReciprocalRank => Queries == 0 ? 0 : _reciprocalRank / Queries;

    /// <summary>The mean share of the relevant documents that is found when all words are required.</summary>
    public double Recall => Queries == 0 ? 0 : _recall / Queries;

    /// <summary>The share of the relevant among all documents found when all words are required.</summary>
    public double Precision => _found == 0 ? 1 : (double)_right / _found;

    /// <summary>The mean of that share over the queries that found something.</summary>
    public double MeanPrecision => _answered == 0 ? 1 : _precision / _answered;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Adds a query's answer from one script.</summary>
    /// <param name="ranked">Whether each document is relevant, best first.</param>
    /// <param name="matched">Whether each document that has all words is relevant.</param>
    /// <param name="relevant">How many relevant documents there are.</param>
    public void Add(IReadOnlyList<bool> ranked, IReadOnlyList<bool> matched, int relevant)
    {
        Queries++;
        _recallAt10 += (double)ranked.Take(10).Count(right => right) / Math.Min(10, relevant);
        for (var rank = 0; rank < ranked.Count; rank++)
        {
            if (!ranked[rank])
                continue;
            _reciprocalRank += 1.0 / (rank + 1);
            break;
        }

        var right = matched.Count(hit => hit);
        _recall += (double)right / relevant;
        _found += matched.Count;
        _right += right;
        if (matched.Count > 0)
        {
            _answered++;
            _precision += (double)right / matched.Count;
        }
    }
}
