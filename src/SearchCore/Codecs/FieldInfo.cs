namespace SearchCore.Codecs;

/// <summary>What a segment says of one of its fields (format chapter 3.2).</summary>
/// <param name="name">The field's name.</param>
/// <param name="number">The number by which the segment's files know it.</param>
public sealed class FieldInfo(string name, int number)
{
    /// <summary>The field's name.</summary>
    public string Name { get; } = name;

    /// <summary>The number by which the segment's files know it.</summary>
    public int Number { get; } = number;

    /// <summary>What the postings keep; <see cref="Codecs.IndexOptions.None"/> when the field is not indexed.</summary>
    public IndexOptions IndexOptions { get; internal set; }

    /// <summary>Whether the field is indexed.</summary>
    public bool IsIndexed => IndexOptions != IndexOptions.None;

    /// <summary>Whether the field was told to keep no norms.</summary>
    public bool OmitsNorms { get; internal set; }

    /// <summary>Whether the segment has norms of this field.</summary>
    public bool HasNorms { get; internal set; }

    /// <summary>Whether at least one posting has a payload.</summary>
    public bool HasPayloads { get; internal set; }

    /// <summary>Whether at least one document has term vectors of this field.</summary>
    public bool HasTermVectors { get; internal set; }

    /// <summary>The kind of doc values.</summary>
    public DocValuesType DocValuesType { get; internal set; }

    /// <summary>The generation of the doc-values files that hold this field; -1 for the segment's own.</summary>
    public long DocValuesGeneration { get; internal set; } = -1;

    /// <summary>What the codec noted about the field.</summary>
    public IReadOnlyDictionary<string, string> Attributes => AttributeMap;

    internal Dictionary<string, string> AttributeMap { get; init; } = new(StringComparer.Ordinal);

    internal FieldInfo Clone() => new(Name, Number)
    {
        IndexOptions = IndexOptions,
        OmitsNorms = OmitsNorms,
        HasNorms = HasNorms,
        HasPayloads = HasPayloads,
        HasTermVectors = HasTermVectors,
        DocValuesType = DocValuesType,
        DocValuesGeneration = DocValuesGeneration,
        AttributeMap = new Dictionary<string, string>(AttributeMap, StringComparer.Ordinal),
    };
}
