using SearchCore.Codecs;
using SearchCore.Search.Collectors;
using SearchCore.Search.Sorting;

namespace SearchCore.Search.Facets;

/// <summary>How many documents of a set have each string of a field.</summary>
internal sealed class StringCounts
{
    private readonly int[] _counts;

    public StringCounts(IndexSearcher searcher, string field, DocumentSetCollector documents)
    {
        Ordinals = searcher.GetGlobalOrdinals(field);
        _counts = new int[Ordinals.Count];
        foreach (var leaf in searcher.Reader.Leaves)
        {
            if (documents[leaf.Ord] is not { } set || SegmentOrdinals.Open(leaf.Reader, field) is not { } values)
                continue;
            var map = Ordinals.MapOf(leaf.Ord);
            foreach (var doc in set.SetBits())
            {
                values.SetDocument(doc);
                for (var ord = values.NextOrd(); ord != SortedSetDocValues.NoMoreOrds; ord = values.NextOrd())
                    _counts[map[(int)ord]]++;
            }
        }
    }

    /// <summary>The strings that are counted.</summary>
    public GlobalOrdinals Ordinals { get; }

    /// <summary>How many documents have each string, by its place.</summary>
    public ReadOnlySpan<int> Counts => _counts;
}
