using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Exceptions;

namespace SearchCore.Index.Inversion;

/// <summary>Everything about one field of a segment in memory: its properties, postings and norms, and the counts of the current document.</summary>
internal sealed class FieldBuffer(FieldInfo info, ByteSlicePool pool)
{
    private long _countedBytes;

    public FieldInfo Info { get; } = info;

    public PostingsBuffer? Postings { get; private set; }

    public NormsBuffer Norms { get; } = new();

    public DocValuesBuffer? DocValues { get; private set; }

    /// <summary>The term vector of the current document; null when it keeps none.</summary>
    public VectorBuffer? Vector { get; set; }

    /// <summary>The document that the counts below are about; -1 before the first.</summary>
    public int Doc { get; private set; } = -1;

    /// <summary>How many values of the field the document has had so far.</summary>
    public int ValueCount { get; set; }

    /// <summary>One more than the position of the last token.</summary>
    public int Position { get; set; }

    /// <summary>What to add to the offsets of the current value.</summary>
    public int Offset { get; set; }

    public int LastStartOffset { get; set; }

    public int Length { get; set; }

    public int OverlapCount { get; set; }

    public int UniqueTermCount { get; set; }

    public int MaxTermFrequency { get; set; }

    public float Boost { get; set; }

    /// <summary>Whether a value of the document was indexed.</summary>
    public bool IsInverted { get; set; }

    public FieldInvertState InvertState => new(Info.Name, Length, OverlapCount, UniqueTermCount, MaxTermFrequency, Boost);

    public void StartDocument(int doc)
    {
        Doc = doc;
        ValueCount = 0;
        Position = 0;
        Offset = 0;
        LastStartOffset = 0;
        Length = 0;
        OverlapCount = 0;
        UniqueTermCount = 0;
        MaxTermFrequency = 0;
        Boost = 1;
        IsInverted = false;
        Vector = null;
    }

    /// <summary>Takes the doc value of one value of the field. The kind was checked against the whole index.</summary>
    public void AddDocValue(Field field)
    {
        Info.DocValuesType = field.Type.DocValuesType;
        DocValues ??= new DocValuesBuffer(field.Type.DocValuesType);
        DocValues.Add(Doc, field);
    }

    /// <summary>Takes the properties of one more value: norms once left out stay out, options once lowered stay low.</summary>
    public void Apply(Field field)
    {
        var type = field.Type;
        var isIndexed = type.IndexOptions != IndexOptions.None;
        if (field.Boost != 1f && (!isIndexed || type.OmitsNorms))
        {
            throw new DocumentRejectedException(
                Info.Name, "it has a boost, but boosts are kept in norms and the field has none. Leave out the boost, or keep norms.");
        }

        if (!isIndexed)
            return;
        Info.OmitsNorms |= type.OmitsNorms;
        Info.IndexOptions = Info.IsIndexed
            ? (IndexOptions)Math.Min((int)Info.IndexOptions, (int)type.IndexOptions)
            : type.IndexOptions;
        Postings ??= new PostingsBuffer(pool, Info.IndexOptions);
    }

    /// <summary>By how many bytes the memory outside the pool has grown since this was last asked.</summary>
    public long TakeGrowth()
    {
        var bytes = (Postings?.Terms.BytesUsed ?? 0) + Norms.BytesUsed + (DocValues?.BytesUsed ?? 0);
        var growth = bytes - _countedBytes;
        _countedBytes = bytes;
        return growth;
    }

    /// <summary>Sets what is known only now that all documents are there.</summary>
    public void Complete()
    {
        Info.HasNorms = Info.IsIndexed && !Info.OmitsNorms && !Norms.IsEmpty;
        Info.HasPayloads = Info.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions && Postings is { HasPayloads: true };
    }
}
