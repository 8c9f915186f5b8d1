namespace SearchCore.Search.Sorting;

/// <summary>What a document of one segment sorts by, as a number: least first, whichever direction is asked for.</summary>
/// <param name="Rank">-1 for a missing value that comes first, 1 for one that comes last, 0 for a value.</param>
/// <param name="Value">The value; only within one segment when it stands for a string.</param>
internal readonly record struct SortKey(sbyte Rank, long Value)
{
    public int CompareTo(SortKey other) => Rank != other.Rank ? Rank.CompareTo(other.Rank) : Value.CompareTo(other.Value);

    /// <summary>The order of documents by several keys.</summary>
    public static int Compare(ReadOnlySpan<SortKey> left, ReadOnlySpan<SortKey> right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            var order = left[i].CompareTo(right[i]);
            if (order != 0)
                return order;
        }

        return 0;
    }
}
