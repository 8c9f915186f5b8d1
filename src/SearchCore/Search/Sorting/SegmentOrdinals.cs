using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore.Search.Sorting;

/// <summary>The strings of a field in one segment, whether a document has one or several.</summary>
internal static class SegmentOrdinals
{
    /// <summary>Opens a field's doc values; null when it has none of strings.</summary>
    public static SortedSetDocValues? Open(LeafReader reader, string field) =>
        reader.GetSortedSetDocValues(field) ?? (reader.GetSortedDocValues(field) is { } single ? new Singles(single) : null);

    /// <summary>The place of a value in the dictionary; the complement of where it would be when it is not there.</summary>
    public static long Find(SortedSetDocValues values, ReadOnlySpan<byte> value)
    {
        var low = 0L;
        var high = values.ValueCount - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) >> 1);
            var order = values.LookupOrd(middle).SequenceCompareTo(value);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return ~low;
    }

    /// <summary>One string a document as a set of one.</summary>
    private sealed class Singles(SortedDocValues values) : SortedSetDocValues
    {
        private long _next = NoMoreOrds;

        public override long ValueCount => values.ValueCount;

        public override void SetDocument(int doc) => _next = values.GetOrd(doc);

        public override long NextOrd()
        {
            var ord = _next;
            _next = NoMoreOrds;
            return ord;
        }

        public override ReadOnlySpan<byte> LookupOrd(long ord) => values.LookupOrd((int)ord);
    }
}
