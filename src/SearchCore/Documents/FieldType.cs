using SearchCore.Codecs;

namespace SearchCore.Documents;

/// <summary>What is done with a field's value: indexed, stored, kept as doc values. Immutable, made with object initializers.</summary>
public sealed record FieldType
{
    /// <summary>Whether the value can be read back from the index.</summary>
    public bool IsStored { get; init; }

    /// <summary>What the postings keep; <see cref="Codecs.IndexOptions.None"/> leaves the field unindexed.</summary>
    public IndexOptions IndexOptions { get; init; }

    /// <summary>Whether the text goes through the analyzer; otherwise the whole value is one term.</summary>
    public bool IsTokenized { get; init; }

    /// <summary>Whether the field keeps no norms: its length does not count in scores, and it cannot be boosted.</summary>
    public bool OmitsNorms { get; init; }

    /// <summary>Whether term vectors are kept.</summary>
    public bool StoresTermVectors { get; init; }

    /// <summary>Whether the term vectors have positions.</summary>
    public bool StoresTermVectorPositions { get; init; }

    /// <summary>Whether the term vectors have offsets.</summary>
    public bool StoresTermVectorOffsets { get; init; }

    /// <summary>Whether the term vectors have payloads.</summary>
    public bool StoresTermVectorPayloads { get; init; }

    /// <summary>The kind of doc values to keep.</summary>
    public DocValuesType DocValuesType { get; init; }

    /// <summary>
    /// For an indexed number: every how many bits a coarser term is added, so that ranges need few terms (format chapter 11).
    /// </summary>
    public int NumericPrecisionStep { get; init; } = 4;
}
