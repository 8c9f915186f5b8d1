namespace SearchCore.Index.Inversion;

/// <summary>The norms of one field in memory: pairs, because a field may be rare.</summary>
internal sealed class NormsBuffer
{
    private int[] _docs = new int[16];
    private long[] _values = new long[16];
    private int _count;

    public bool IsEmpty => _count == 0;

    public long BytesUsed => (_docs.LongLength * sizeof(int)) + (_values.LongLength * sizeof(long));

    public void Add(int doc, long value)
    {
        if (_count == _docs.Length)
        {
            Array.Resize(ref _docs, _count * 2);
            Array.Resize(ref _values, _count * 2);
        }

        _docs[_count] = doc;
        _values[_count++] = value;
    }

    /// <summary>Fills in one norm per document, 0 for those without.</summary>
    public void CopyTo(Span<long> values)
    {
        values.Clear();
        for (var i = 0; i < _count; i++)
            values[_docs[i]] = _values[i];
    }
}
