using SearchCore.Search.Sorting;

namespace SearchCore.Search.Grouping;

/// <summary>The documents with one value.</summary>
internal sealed class DocumentGroup(long? value, int keyCount)
{
    /// <summary>The number that stands for the value; null for documents without one.</summary>
    public long? Value => value;

    /// <summary>How many documents there are.</summary>
    public int Count { get; set; }

    /// <summary>The first of them.</summary>
    public SortedHit First { get; set; } = new(keyCount);

    /// <summary>The first few, the last of them at hand; filled only for groups that are given back.</summary>
    public PriorityQueue<SortedHit, SortedHit> Best { get; } = new(Comparer<SortedHit>.Create((left, right) => SortedHit.Compare(right, left)));

    /// <summary>The first few in order.</summary>
    public IEnumerable<SortedHit> InOrder() =>
        Best.Count == 0 ? [First] : Best.UnorderedItems.Select(item => item.Element).Order(Comparer<SortedHit>.Create(SortedHit.Compare));
}
