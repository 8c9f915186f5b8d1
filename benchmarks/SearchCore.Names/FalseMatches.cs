namespace SearchCore.NameMeasuring;

/// <summary>Which pairs that must not match do: the one as a query that requires all its words, the other as a document.</summary>
internal static class FalseMatches
{
    /// <summary>Measures all pairs.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <returns>By category, the pairs that matched and their number among all.</returns>
    public static SortedDictionary<string, (List<NegativePair> Matched, int All)> Measure(List<NegativePair> pairs)
    {
        using var index = new NameIndex(pairs.Select(pair => pair.Document));
        var found = new SortedDictionary<string, (List<NegativePair> Matched, int All)>(StringComparer.Ordinal);
        for (var number = 0; number < pairs.Count; number++)
        {
            var pair = pairs[number];
            var (matched, all) = found.TryGetValue(pair.Category, out var entry) ? entry : ([], 0);
            if (index.Match(pair.Query).Any(hit => hit.Doc == number))
                matched.Add(pair);
            found[pair.Category] = (matched, all + 1);
        }

        return found;
    }
}
