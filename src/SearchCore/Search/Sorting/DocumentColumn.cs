namespace SearchCore.Search.Sorting;

/// <summary>The documents' numbers in the whole index.</summary>
internal sealed class DocumentColumn(SortField field, int docBase) : SortColumn(field)
{
    protected override bool TryGet(int doc, float score, out long number)
    {
        number = docBase + doc;
        return true;
    }
}
