using SearchCore.Codecs;

namespace SearchCore.Index.Updates;

/// <summary>New doc values for some documents of one segment, by field. What is set later replaces what was set before.</summary>
internal sealed class DocValuesOverlay
{
    private readonly SortedDictionary<string, OverlaidColumn> _columns = new(StringComparer.Ordinal);

    public bool IsEmpty => _columns.Count == 0;

    public IReadOnlyCollection<OverlaidColumn> Columns => _columns.Values;

    public void Set(string field, DocValuesType type, int doc, DocValue? value)
    {
        if (!_columns.TryGetValue(field, out var column))
            _columns.Add(field, column = new OverlaidColumn(field, type));
        column.Values[doc] = value;
    }
}
