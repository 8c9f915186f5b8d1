using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore.Search.Sorting;

/// <summary>The scores.</summary>
internal sealed class ScoreColumn(SortField field) : SortColumn(field)
{
    /// <summary>The score that a key's value stands for.</summary>
    public static float ToScore(SortValue value) => NumericTerms.FromSortable(StoredValueKind.Single, value.Number).AsSingle();

    protected override bool TryGet(int doc, float score, out long number)
    {
        number = NumericTerms.ToSortable(StoredValue.FromSingle(score));
        return true;
    }
}
