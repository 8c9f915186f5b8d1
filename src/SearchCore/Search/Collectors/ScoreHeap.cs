namespace SearchCore.Search.Collectors;

/// <summary>The best documents so far, of at most a given number; the worst of them is at hand.</summary>
internal sealed class ScoreHeap(int capacity)
{
    private ScoreDoc[] _docs = new ScoreDoc[Math.Min(capacity, 64)];

    public int Count { get; private set; }

    public bool IsFull => Count == capacity;

    /// <summary>The worst document; there must be one.</summary>
    public ScoreDoc Worst => _docs[0];

    /// <summary>The order of results: by score, greatest first, then by document number.</summary>
    public static int Compare(ScoreDoc left, ScoreDoc right) =>
        left.Score != right.Score ? right.Score.CompareTo(left.Score) : left.Doc.CompareTo(right.Doc);

    /// <summary>Puts a document in; when the heap is full, the worst one goes, be it the new one.</summary>
    public void Add(ScoreDoc doc)
    {
        if (IsFull)
        {
            if (capacity > 0 && Compare(doc, _docs[0]) < 0)
                SiftDown(doc);
            return;
        }

        if (Count == _docs.Length)
            Array.Resize(ref _docs, (int)Math.Min(capacity, Count * 2L));
        SiftUp(doc);
    }

    /// <summary>All documents, best first.</summary>
    public ScoreDoc[] ToSortedArray()
    {
        var sorted = _docs[..Count];
        Array.Sort(sorted, Compare);
        return sorted;
    }

    private void SiftUp(ScoreDoc doc)
    {
        var place = Count++;
        while (place > 0)
        {
            var parent = (place - 1) >> 1;
            if (Compare(_docs[parent], doc) >= 0)
                break;
            _docs[place] = _docs[parent];
            place = parent;
        }

        _docs[place] = doc;
    }

    private void SiftDown(ScoreDoc doc)
    {
        var place = 0;
        while (true)
        {
            var child = (place * 2) + 1;
            if (child >= Count)
                break;
            if (child + 1 < Count && Compare(_docs[child + 1], _docs[child]) > 0)
                child++;
            if (Compare(_docs[child], doc) <= 0)
                break;
            _docs[place] = _docs[child];
            place = child;
        }

        _docs[place] = doc;
    }
}
