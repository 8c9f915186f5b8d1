using SearchCore.Util;

namespace SearchCore.Search.Scorers;

/// <summary>The documents whose bit is on.</summary>
internal sealed class BitSetIterator(BitSet bits, long cost) : DocIdSetIterator
{
    private int _doc = -1;

    public override int DocId => _doc;

    public override long Cost => cost;

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        var next = target >= bits.Length ? -1 : bits.NextSetBit(target);
        return _doc = next < 0 ? NoMoreDocs : next;
    }
}
