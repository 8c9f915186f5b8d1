using SearchCore.Index;

namespace SearchCore.Search.Sorting;

/// <summary>The numbers of a field.</summary>
internal sealed class NumberColumn(SortField field, SegmentNumbers numbers) : SortColumn(field)
{
    private readonly bool _takesGreatest = field.IsDescending;

    public static SortColumn Open(SortField field, LeafReader reader) =>
        SegmentNumbers.Open(reader, field.Field, SegmentNumbers.KindOf(field.Type)) is { } numbers ? new NumberColumn(field, numbers) : new EmptyColumn(field);

    protected override bool TryGet(int doc, float score, out long number)
    {
        number = 0;
        if (!numbers.SetDocument(doc))
            return false;
        number = numbers.Current;
        while (_takesGreatest && numbers.MoveNext())
            number = numbers.Current;
        return true;
    }
}
