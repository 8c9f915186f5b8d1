namespace SearchCore.NameMeasuring;

/// <summary>The queries that found least of what they should: first those that found nothing of much.</summary>
internal sealed class WorstMisses
{
    private const int ShownSpellings = 6;
    private readonly WorstList<(string Query, int Wanted, string[] Missed)> _worst = new();

    /// <summary>Adds what a query missed.</summary>
    /// <param name="query">The query.</param>
    /// <param name="wanted">How many spellings it should have found.</param>
    /// <param name="missed">Those it did not find.</param>
    public void Add(string query, int wanted, string[] missed)
    {
        if (missed.Length > 0)
            _worst.Add(((double)missed.Length / wanted) + (missed.Length / 1000.0), (query, wanted, missed));
    }

    /// <summary>The queries with what they missed and why, in words.</summary>
    public IEnumerable<string> Lines() => _worst.Worst().Select(miss =>
        $"{miss.Query} misses {miss.Missed.Length} of {miss.Wanted}:\n"
        + string.Join('\n', miss.Missed.Take(ShownSpellings).Select(spelling => PairText.Describe(miss.Query, spelling))));
}
