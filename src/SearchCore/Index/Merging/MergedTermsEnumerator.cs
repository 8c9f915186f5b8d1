using SearchCore.Codecs;

namespace SearchCore.Index.Merging;

/// <summary>Walks the terms of several segments in common byte order, once from start to end.</summary>
internal sealed class MergedTermsEnumerator : TermsEnumerator
{
    private readonly CancellationToken _cancellationToken;
    private readonly MergedTermsPart[] _heap;
    private readonly List<MergedTermsPart> _current = [];
    private int _heapSize;

    public MergedTermsEnumerator(IReadOnlyList<(MergeSource Source, Terms Terms)> parts, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _heap = new MergedTermsPart[parts.Count];
        for (var i = 0; i < parts.Count; i++)
            _current.Add(new MergedTermsPart(i, parts[i].Source.Docs, parts[i].Terms.GetEnumerator()));
    }

    /// <summary>The segments that have the current term, in their order.</summary>
    public IReadOnlyList<MergedTermsPart> Current => _current;

    public override ReadOnlySpan<byte> Term => _current[0].Terms.Term;

    public override int DocFreq => _current.Sum(part => part.Terms.DocFreq);

    public override long TotalTermFreq =>
        _current.Any(part => part.Terms.TotalTermFreq < 0) ? -1 : _current.Sum(part => part.Terms.TotalTermFreq);

    public override bool MoveNext()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        foreach (var part in _current)
        {
            if (part.Terms.MoveNext())
                Push(part);
        }

        _current.Clear();
        if (_heapSize == 0)
            return false;
        do
            _current.Add(Pop());
        while (_heapSize > 0 && _heap[0].Terms.Term.SequenceEqual(Term));
        return true;
    }

    public override bool SeekExact(ReadOnlySpan<byte> term) => throw OnlyForward();

    public override SeekStatus SeekCeiling(ReadOnlySpan<byte> term) => throw OnlyForward();

    public override PostingsEnumerator GetPostings(PostingsFlags flags, PostingsEnumerator? reuse = null)
    {
        var postings = reuse as MergedPostings ?? new MergedPostings();
        postings.Reset(_current, flags);
        return postings;
    }

    private static NotSupportedException OnlyForward() => new("Merged terms are walked from start to end.");

    /// <summary>By term, then by segment, so that the parts of one term come out in document order.</summary>
    private static bool IsBefore(MergedTermsPart left, MergedTermsPart right)
    {
        var order = left.Terms.Term.SequenceCompareTo(right.Terms.Term);
        return order < 0 || (order == 0 && left.Index < right.Index);
    }

    private void Push(MergedTermsPart part)
    {
        var i = _heapSize++;
        for (; i > 0 && IsBefore(part, _heap[(i - 1) / 2]); i = (i - 1) / 2)
            _heap[i] = _heap[(i - 1) / 2];
        _heap[i] = part;
    }

    private MergedTermsPart Pop()
    {
        var top = _heap[0];
        var last = _heap[--_heapSize];
        var i = 0;
        for (var child = 1; child < _heapSize; child = (2 * i) + 1)
        {
            if (child + 1 < _heapSize && IsBefore(_heap[child + 1], _heap[child]))
                child++;
            if (!IsBefore(_heap[child], last))
                break;
            _heap[i] = _heap[child];
            i = child;
        }

        _heap[i] = last;
        return top;
    }
}
