namespace SearchCore.NameMeasuring;

/// <summary>Keeps the entries that count most, without keeping all.</summary>
internal sealed class WorstList<T>
{
    /// <summary>How many are kept in the end.</summary>
    public const int Size = 50;

    // In between so many more are kept, so that sorting is seldom.
    private const int Slack = 20;
    private readonly List<(double Badness, T Entry)> _entries = [];
    private double _floor = double.NegativeInfinity;

    /// <summary>Adds an entry.</summary>
    /// <param name="badness">How much it counts.</param>
    /// <param name="entry">The entry.</param>
    public void Add(double badness, T entry)
    {
        if (badness <= _floor)
            return;
        _entries.Add((badness, entry));
        if (_entries.Count >= Size * Slack)
            Cut();
    }

    /// <summary>The entries, the worst first; of equal ones those that came first.</summary>
    public IEnumerable<T> Worst()
    {
        Cut();
        return _entries.Select(entry => entry.Entry);
    }

    private void Cut()
    {
        var sorted = _entries.OrderByDescending(entry => entry.Badness).Take(Size).ToArray();
        _entries.Clear();
        _entries.AddRange(sorted);
        if (sorted.Length == Size)
            _floor = sorted[^1].Badness;
    }
}
