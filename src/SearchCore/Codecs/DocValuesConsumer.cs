using SearchCore.Util;

namespace SearchCore.Codecs;

/// <summary>Writes the doc values of a segment.</summary>
internal abstract class DocValuesConsumer : IDisposable
{
    /// <summary>Writes one number per document; <paramref name="docsWithField"/> is null when every document has one.</summary>
    public abstract void WriteNumeric(FieldInfo field, ReadOnlySpan<long> values, BitSet? docsWithField);

    /// <summary>Writes one string of bytes per document.</summary>
    public abstract void WriteBinary(FieldInfo field, BinaryDocValues values, BitSet? docsWithField);

    /// <summary>Writes a dictionary in ascending order and one place in it per document, -1 for none.</summary>
    public abstract void WriteSorted(FieldInfo field, IReadOnlyList<Utf8Term> dictionary, ReadOnlySpan<int> ords);

    /// <summary>Writes a dictionary in ascending order and per document the ascending places of its values: those of document d are
    /// ords[ends[d-1]..ends[d]].</summary>
    public abstract void WriteSortedSet(FieldInfo field, IReadOnlyList<Utf8Term> dictionary, ReadOnlySpan<int> ords, ReadOnlySpan<int> ends);

    /// <summary>Ends the files. Without it they are no good.</summary>
    public abstract void Finish();

    public abstract void Dispose();
}
