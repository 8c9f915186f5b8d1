using SearchCore.Util;

namespace SearchCore.Search.Scorers;

/// <summary>Every document of a segment.</summary>
internal sealed class AllDocsIterator(int maxDoc) : DocIdSetIterator
{
    private int _doc = -1;

    public override int DocId => _doc;

    public override long Cost => maxDoc;

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target) => _doc = target < maxDoc ? target : NoMoreDocs;
}
