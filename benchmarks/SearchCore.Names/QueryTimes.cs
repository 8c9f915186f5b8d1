namespace SearchCore.NameMeasuring;

/// <summary>How long queries took.</summary>
internal sealed class QueryTimes
{
    private const int Shown = 10;
    private readonly List<(TimeSpan Time, string Query)> _times = [];

    /// <summary>Adds a query.</summary>
    public void Add(string query, TimeSpan time) => _times.Add((time, query));

    /// <summary>The time below which a share of the queries stays.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    public TimeSpan At(double share) => _times.Select(time => time.Time).Order().ElementAtOrDefault((int)(_times.Count * share));

    /// <summary>The slowest queries, in words.</summary>
    public IEnumerable<string> Slowest() => _times.OrderByDescending(time => time.Time).Take(Shown)
        .Select(time => FormattableString.Invariant($"{time.Time.TotalMilliseconds:0.00} ms  {time.Query}"));
}
