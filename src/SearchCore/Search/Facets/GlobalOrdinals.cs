using System.Runtime.InteropServices;
using SearchCore.Codecs;
using SearchCore.Exceptions;
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
    private readonly List<int>[] _maps;

    // Where each string can be looked up: the first segment that has it, and its place there.
    private readonly List<(int Leaf, int Ord)> _places = [];

    public GlobalOrdinals(IndexReader reader, string field)
    {
        _field = field;
        _leaves = reader.Leaves;
        var dictionaries = _leaves.Select(leaf => SegmentOrdinals.Open(leaf.Reader, field)).ToArray();
        _maps = [.. dictionaries.Select(_ => new List<int>())];
        Merge(dictionaries);
    }

    /// <summary>The number of different strings.</summary>
    public int Count => _places.Count;

    /// <summary>For each string of a segment, by its place there, its place here.</summary>
    /// <param name="leafOrd">Which segment.</param>
    public ReadOnlySpan<int> MapOf(int leafOrd) => CollectionsMarshal.AsSpan(_maps[leafOrd]);

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
        // Nothing is set aside for as many strings as a file says it has: they have to come, each after the one before.
        var queue = new PriorityQueue<int, Utf8Term>();
        for (var leaf = 0; leaf < dictionaries.Length; leaf++)
            Enqueue(leaf, null);
        Utf8Term? last = null;
        while (queue.TryDequeue(out var leaf, out var term))
        {
            if (term != last)
                _places.Add((leaf, _maps[leaf].Count));
            last = term;
            _maps[leaf].Add(_places.Count - 1);
            Enqueue(leaf, term);
        }

        void Enqueue(int leaf, Utf8Term? before)
        {
            if (dictionaries[leaf] is not { } dictionary || _maps[leaf].Count == dictionary.ValueCount)
                return;
            var term = Utf8Term.CopyOf(dictionary.LookupOrd(_maps[leaf].Count));
            if (before is { } smaller && term <= smaller)
                throw new IndexCorruptException(_leaves[leaf].Reader.SegmentName, $"the doc values of '{_field}' are not in ascending order");
            queue.Enqueue(leaf, term);
        }
    }
}
