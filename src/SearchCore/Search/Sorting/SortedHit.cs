namespace SearchCore.Search.Sorting;

/// <summary>A document of a segment with its keys; used again for another when it falls out.</summary>
internal sealed class SortedHit(int keyCount)
{
    public SortKey[] Keys { get; } = new SortKey[keyCount];

    /// <summary>The number in the whole index.</summary>
    public int Doc { get; set; }

    public float Score { get; set; }

    public static int Compare(SortedHit left, SortedHit right)
    {
        var order = SortKey.Compare(left.Keys, right.Keys);
        return order != 0 ? order : left.Doc.CompareTo(right.Doc);
    }
}
