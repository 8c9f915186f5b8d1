using SearchCore.Codecs;
using SearchCore.Search.Facets;
using SearchCore.Search.Sorting;

namespace SearchCore.Search.Grouping;

/// <summary>The strings of a field by their places in the whole index, so that documents of several segments compare by numbers.</summary>
internal sealed class GlobalOrdinalColumn(SortField field, SortedSetDocValues values, GlobalOrdinals ordinals, int leafOrd) : SortColumn(field)
{
    private readonly bool _takesGreatest = field.IsDescending;

    protected override bool TryGet(int doc, float score, out long number)
    {
        values.SetDocument(doc);
        var found = SortedSetDocValues.NoMoreOrds;
        for (var ord = values.NextOrd(); ord != SortedSetDocValues.NoMoreOrds; ord = values.NextOrd())
        {
            found = ord;
            if (!_takesGreatest)
                break;
        }

        number = found == SortedSetDocValues.NoMoreOrds ? 0 : ordinals.MapOf(leafOrd)[(int)found];
        return found != SortedSetDocValues.NoMoreOrds;
    }

    protected override SortValue Resolve(long number) => SortValue.Of(ordinals.Lookup((int)number));
}
