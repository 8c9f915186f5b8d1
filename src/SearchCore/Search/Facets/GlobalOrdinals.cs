using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Search.Sorting;
using SearchCore.Util;

namespace SearchCore.Search.Facets;

/// <summary>
/// All strings of a field over the whole index in order, and for each segment which of them its own are. Never changes; safe for many threads.
/// </summary>
/// <remarks>Made by walking the segments' dictionaries side by side, once per reader.</remarks>
internal sealed class GlobalOrdinals
{
    private readonly string _field;
    private readonly IReadOnlyList<LeafReaderContext> _leaves;
    private readonly int[][] _maps;

    // Where each string can be looked up: the first segment that has it, and its place there.
    private readonly List<(int Leaf, int Ord)> _places = [];

    public GlobalOrdinals(IndexReader reader, string field)
    {
        _field = field;
        _leaves = reader.Leaves;
        var dictionaries = _leaves.Select(leaf => SegmentOrdinals.Open(leaf.Reader, field)).ToArray();
        _maps = [.. dictionaries.Select(dictionary => new int[dictionary?.ValueCount ?? 0])];
        Merge(dictionaries);
    }

    /// <summary>The number of different strings.</summary>
    public int Count => _places.Count;

    /// <summary>For each string of a segment, by its place there, its place here.</summary>
    /// <param name="leafOrd">Which segment.</param>
    public ReadOnlySpan<int> MapOf(int leafOrd) => _maps[leafOrd];

    /// <summary>A string.</summary>
    /// <param name="ord">Its place, from 0.</param>
    public Utf8Term Lookup(int ord)
    {
        var (leaf, place) = _places[ord];
        return Utf8Term.CopyOf(SegmentOrdinals.Open(_leaves[leaf].Reader, _field)!.LookupOrd(place));
    }

    /// <summary>The place of the first string that is not before another.</summary>
    public int FindCeiling(Utf8Term term)
    {
        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Lookup(middle) < term)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void Merge(SortedSetDocValues?[] dictionaries)
    {
        var next = new int[dictionaries.Length];
        var queue = new PriorityQueue<int, Utf8Term>();
        for (var leaf = 0; leaf < dictionaries.Length; leaf++)
            Enqueue(leaf);
        Utf8Term? last = null;
        while (queue.TryDequeue(out var leaf, out var term))
        {
            if (term != last)
                _places.Add((leaf, next[leaf]));
            last = term;
            _maps[leaf][next[leaf]++] = _places.Count - 1;
            Enqueue(leaf);
        }

        void Enqueue(int leaf)
        {
            if (next[leaf] < _maps[leaf].Length)
                queue.Enqueue(leaf, Utf8Term.CopyOf(dictionaries[leaf]!.LookupOrd(next[leaf])));
        }
    }
}
