using SearchCore.Codecs;

namespace SearchCore.Tests.Search.Fakes;

/// <summary>Postings that are as strict as the contract allows: what was not asked for is not there, and moving back fails.</summary>
internal sealed class FakePostings(List<FakePosting> postings, int termLength, PostingsFlags flags, int blockSize) : PostingsEnumerator
{
    private readonly int[] _docs = [.. postings.Select(posting => posting.Doc)];
    private readonly int[] _freqs = [.. postings.Select(posting => posting.Positions.Length)];
    private int _place = -1;
    private int _occurrence = -1;

    public override int DocId => _place < 0 ? -1 : _place < _docs.Length ? _docs[_place] : NoMoreDocs;

    public override long Cost => _docs.Length;

    public override int Freq => Asked(PostingsFlags.Freqs) ? _freqs[_place] : 1;

    /// <summary>Each position takes ten characters.</summary>
    public override int StartOffset => Asked(PostingsFlags.Offsets) ? postings[_place].Positions[_occurrence] * 10 : -1;

    public override int EndOffset => Asked(PostingsFlags.Offsets) ? StartOffset + termLength : -1;

    internal override bool HasBlocks => blockSize > 0;

    internal override ReadOnlySpan<int> BlockDocs => _docs.AsSpan(BlockStart, BlockLength);

    internal override ReadOnlySpan<int> BlockFreqs => Asked(PostingsFlags.Freqs) ? _freqs.AsSpan(BlockStart, BlockLength) : [];

    internal override int BlockIndex => _place < 0 ? -1 : _place - BlockStart;

    private int BlockStart => _place < 0 || _place >= _docs.Length ? 0 : _place / blockSize * blockSize;

    private int BlockLength => _place < 0 || _place >= _docs.Length ? 0 : Math.Min(blockSize, _docs.Length - BlockStart);

    public override int NextDoc()
    {
        _place++;
        _occurrence = -1;
        return DocId;
    }

    public override int Advance(int target)
    {
        Assert.True(target > DocId, $"advance from {DocId} back to {target}");
        while (NextDoc() < target)
        {
        }

        return DocId;
    }

    public override int NextPosition()
    {
        Assert.True(++_occurrence < _freqs[_place], "more positions were asked for than there are");
        return Asked(PostingsFlags.Positions) ? postings[_place].Positions[_occurrence] : -1;
    }

    internal override bool NextBlock()
    {
        _place = _place < 0 ? 0 : BlockStart + BlockLength;
        return _place < _docs.Length;
    }

    private bool Asked(PostingsFlags what) => (flags & what) == what;
}
