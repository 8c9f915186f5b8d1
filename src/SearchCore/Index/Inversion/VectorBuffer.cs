using SearchCore.Codecs;
using SearchCore.Documents;

namespace SearchCore.Index.Inversion;

/// <summary>The term vector of one field of one document: a small inverted index of its own.</summary>
internal sealed class VectorBuffer(ByteSlicePool pool)
{
    public PostingsBuffer Postings { get; } = new(pool, IndexOptions.DocsAndFreqsAndPositionsAndOffsets);

    public bool HasPositions { get; private set; }

    public bool HasOffsets { get; private set; }

    public bool HasPayloads { get; private set; }

    /// <summary>Starts on a document. The pool has been reset.</summary>
    public void Start(FieldType type)
    {
        Postings.Clear();
        HasPositions = type.StoresTermVectorPositions;
        HasOffsets = type.StoresTermVectorOffsets;
        HasPayloads = type.StoresTermVectorPayloads;
    }

    /// <summary>Whether a further value of the field wants the same of the vector.</summary>
    public bool IsOf(FieldType type) =>
        type.StoresTermVectors && type.StoresTermVectorPositions == HasPositions
        && type.StoresTermVectorOffsets == HasOffsets && type.StoresTermVectorPayloads == HasPayloads;

    public Terms ToTerms() => new BufferedTerms(Postings, hasFreqs: true, HasPositions, HasOffsets);
}
