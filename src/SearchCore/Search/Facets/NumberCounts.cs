using SearchCore.Codecs;
using SearchCore.Search.Collectors;
using SearchCore.Search.Sorting;

namespace SearchCore.Search.Facets;

/// <summary>Counts the documents of a set by the numbers of a field.</summary>
internal static class NumberCounts
{
    /// <summary>How many documents have each number.</summary>
    public static Dictionary<long, int> CountValues(IndexSearcher searcher, string field, StoredValueKind kind, DocumentSetCollector documents)
    {
        var counts = new Dictionary<long, int>();
        Walk(searcher, field, kind, documents, numbers =>
        {
            do
            {
                counts[numbers.Current] = counts.GetValueOrDefault(numbers.Current) + 1;
            }
            while (numbers.MoveNext());
        });
        return counts;
    }

    /// <summary>How many documents have a number in each range; the ranges may overlap.</summary>
    /// <param name="searcher">The index.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="kind">The kind of its numbers.</param>
    /// <param name="documents">The documents to count.</param>
    /// <param name="ranges">The least and the greatest number of each range, as integers that order as the numbers do.</param>
    public static int[] CountRanges(
        IndexSearcher searcher, string field, StoredValueKind kind, DocumentSetCollector documents, IReadOnlyList<(long Least, long Greatest)> ranges)
    {
        var counts = new int[ranges.Count];
        var isIn = new bool[ranges.Count];
        Walk(searcher, field, kind, documents, numbers =>
        {
            Array.Clear(isIn);
            do
            {
                for (var i = 0; i < isIn.Length; i++)
                    isIn[i] |= ranges[i].Least <= numbers.Current && numbers.Current <= ranges[i].Greatest;
            }
            while (numbers.MoveNext());
            for (var i = 0; i < isIn.Length; i++)
                counts[i] += isIn[i] ? 1 : 0;
        });
        return counts;
    }

    private static void Walk(
        IndexSearcher searcher, string field, StoredValueKind kind, DocumentSetCollector documents, Action<SegmentNumbers> take)
    {
        foreach (var leaf in searcher.Reader.Leaves)
        {
            if (documents[leaf.Ord] is not { } set || SegmentNumbers.Open(leaf.Reader, field, kind) is not { } numbers)
                continue;
            foreach (var doc in set.SetBits())
            {
                if (numbers.SetDocument(doc))
                    take(numbers);
            }
        }
    }
}
