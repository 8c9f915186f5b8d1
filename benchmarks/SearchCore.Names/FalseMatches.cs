using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameMeasuring;

/// <summary>Which pairs that must not match do: the one as a query that requires all its words, the other as a document.</summary>
internal sealed class FalseMatches
{
    private readonly SortedDictionary<string, (int Matched, int All)> _categories = new(StringComparer.Ordinal);
    private readonly WorstList<NegativePair> _worst = new();

    /// <summary>Measures all pairs.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="index">An index of their documents, in their order.</param>
    public FalseMatches(List<NegativePair> pairs, NameIndex index)
    {
        for (var number = 0; number < pairs.Count; number++)
        {
            var pair = pairs[number];
            var isMatched = index.Match(pair.Query).Any(hit => hit.Doc == number);
            var (matched, all) = _categories.GetValueOrDefault(pair.Category);
            _categories[pair.Category] = (matched + (isMatched ? 1 : 0), all + 1);
            if (isMatched)
                _worst.Add(NameMatcher.Score(pair.Query, pair.Document).Similarity, pair);
        }
    }

    /// <summary>By category, the number of pairs and of those that matched.</summary>
    public IReadOnlyDictionary<string, (int Matched, int All)> Categories => _categories;

    /// <summary>By category, the share of the pairs that matched.</summary>
    public IEnumerable<KeyValuePair<string, double>> Rates =>
        _categories.Select(category => KeyValuePair.Create(category.Key, (double)category.Value.Matched / category.Value.All));

    /// <summary>The pairs that matched, the most alike first, with why, in words.</summary>
    public IEnumerable<string> Lines() =>
        _worst.Worst().Select(pair => $"{pair.Category}: {pair.Query} finds {PairText.Describe(pair.Query, pair.Document)}");
}
