using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Search.Facets;
using SearchCore.Search.Sorting;

namespace SearchCore.Search.Grouping;

/// <summary>Which group the documents of one segment are in: a number that is good in all segments, null for documents without a value.</summary>
internal sealed class GroupColumn
{
    private readonly SegmentNumbers? _numbers;
    private readonly SortedSetDocValues? _strings;
    private readonly GlobalOrdinals? _ordinals;
    private readonly int _leafOrd;

    public GroupColumn(IndexSearcher searcher, LeafReaderContext leaf, SortField field)
    {
        _leafOrd = leaf.Ord;
        if (field.Type == SortFieldType.String)
        {
            _ordinals = searcher.GetGlobalOrdinals(field.Field);
            _strings = SegmentOrdinals.Open(leaf.Reader, field.Field);
        }
        else
        {
            _numbers = SegmentNumbers.Open(leaf.Reader, field.Field, SegmentNumbers.KindOf(field.Type));
        }
    }

    public long? Find(int doc)
    {
        if (_numbers is not null)
            return _numbers.SetDocument(doc) ? _numbers.Current : null;
        if (_strings is null)
            return null;
        _strings.SetDocument(doc);
        var ord = _strings.NextOrd();
        return ord == SortedSetDocValues.NoMoreOrds ? null : _ordinals!.MapOf(_leafOrd)[(int)ord];
    }
}
