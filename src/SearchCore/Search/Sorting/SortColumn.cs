using SearchCore.Index;

namespace SearchCore.Search.Sorting;

/// <summary>The values of one key in one segment. Belongs to one thread.</summary>
internal abstract class SortColumn(SortField field)
{
    private readonly bool _isDescending = field.IsDescending;
    private readonly SortKey _missing = new(field.MissingRank, 0);

    public static SortColumn Open(SortField field, LeafReaderContext leaf) => field.Type switch
    {
        SortFieldType.Score => new ScoreColumn(field),
        SortFieldType.Document => new DocumentColumn(field, leaf.DocBase),
        SortFieldType.String => SegmentOrdinals.Open(leaf.Reader, field.Field) is { } ordinals ? new OrdinalColumn(field, ordinals) : new EmptyColumn(field),
        _ => NumberColumn.Open(field, leaf.Reader),
    };

    /// <summary>The key of a document.</summary>
    public SortKey GetKey(int doc, float score) => TryGet(doc, score, out var number) ? MakeKey(number) : _missing;

    /// <summary>The key that a value of any segment would have here.</summary>
    public SortKey Locate(SortValue value) => value.IsMissing ? _missing : MakeKey(Find(value));

    /// <summary>The value of a key of a document, good in all segments.</summary>
    public SortValue GetValue(SortKey key) => key.Rank != 0 ? SortValue.None : Resolve(_isDescending ? ~key.Value : key.Value);

    protected abstract bool TryGet(int doc, float score, out long number);

    protected virtual long Find(SortValue value) => value.Number;

    protected virtual SortValue Resolve(long number) => SortValue.Of(number);

    // The complement turns the order round and, unlike the negative, has no exception.
    private SortKey MakeKey(long number) => new(0, _isDescending ? ~number : number);
}
