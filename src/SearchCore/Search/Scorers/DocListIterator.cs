using SearchCore.Util;

namespace SearchCore.Search.Scorers;

/// <summary>The documents of a sorted list.</summary>
internal sealed class DocListIterator(int[] docs) : DocIdSetIterator
{
    private int _place = -1;

    public override int DocId => _place < 0 ? -1 : _place < docs.Length ? docs[_place] : NoMoreDocs;

    public override long Cost => docs.Length;

    public override int NextDoc()
    {
        _place++;
        return DocId;
    }

    public override int Advance(int target)
    {
        var place = Array.BinarySearch(docs, _place + 1, docs.Length - _place - 1, target);
        _place = place < 0 ? ~place : place;
        return DocId;
    }
}
