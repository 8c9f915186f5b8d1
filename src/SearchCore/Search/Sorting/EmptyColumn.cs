namespace SearchCore.Search.Sorting;

/// <summary>A field that no document of the segment has.</summary>
internal sealed class EmptyColumn(SortField field) : SortColumn(field)
{
    protected override bool TryGet(int doc, float score, out long number)
    {
        number = 0;
        return false;
    }

    // Nothing here compares with it, so any place will do.
    protected override long Find(SortValue value) => 0;
}
