using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Search.Sorting;

/// <summary>The strings of a field, by their places in the segment's dictionary. Places are odd, so that a value of elsewhere fits between two.</summary>
internal sealed class OrdinalColumn(SortField field, SortedSetDocValues values) : SortColumn(field)
{
    private readonly bool _takesGreatest = field.IsDescending;

    protected override bool TryGet(int doc, float score, out long number)
    {
        values.SetDocument(doc);
        var ord = values.NextOrd();
        var found = ord;
        while (_takesGreatest && ord != SortedSetDocValues.NoMoreOrds)
        {
            found = ord;
            ord = values.NextOrd();
        }

        number = (found * 2) + 1;
        return found != SortedSetDocValues.NoMoreOrds;
    }

    protected override long Find(SortValue value)
    {
        var ord = SegmentOrdinals.Find(values, value.Text.Span);
        return ord >= 0 ? (ord * 2) + 1 : ~ord * 2;
    }

    protected override SortValue Resolve(long number) => SortValue.Of(Utf8Term.CopyOf(values.LookupOrd(number >> 1)));
}
