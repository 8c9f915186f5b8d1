using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameMeasuring;

/// <summary>The spellings of other entities that were found, the most alike first.</summary>
internal sealed class WorstFinds
{
    private readonly WorstList<(string Query, string Found)> _worst = new();
    private readonly HashSet<(string, string)> _seen = [];

    /// <summary>How many finds had just the letters of the query: two entities of one name, which no comparison can tell apart.</summary>
    public int Namesakes { get; private set; }

    /// <summary>How many other finds were wrong.</summary>
    public int Count { get; private set; }

    /// <summary>Adds what a query found of others.</summary>
    /// <param name="query">The query.</param>
    /// <param name="found">The spellings.</param>
    public void Add(string query, IEnumerable<string> found)
    {
        foreach (var spelling in found)
        {
            var similarity = NameMatcher.Score(query, spelling).Similarity;
            if (similarity >= 1)
            {
                Namesakes++;
                continue;
            }

            Count++;
            // The two find each other; one of the pairs is enough.
            if (_seen.Add((query, spelling)) && !_seen.Contains((spelling, query)))
                _worst.Add(similarity, (query, spelling));
        }
    }

    /// <summary>The pairs with why they were taken for one, in words.</summary>
    public IEnumerable<string> Lines() => _worst.Worst().Select(pair => $"{pair.Query} finds {PairText.Describe(pair.Query, pair.Found)}");
}
