using SearchCore.Util;

namespace SearchCore.Codecs;

/// <summary>The doc values of a segment. Safe for many threads; the sorted kinds' views belong to one thread each.</summary>
internal abstract class DocValuesProducer : IDisposable
{
    public abstract NumericDocValues GetNumeric(FieldInfo field);

    public abstract BinaryDocValues GetBinary(FieldInfo field);

    public abstract SortedDocValues GetSorted(FieldInfo field);

    public abstract SortedSetDocValues GetSortedSet(FieldInfo field);

    /// <summary>Which documents have a value; null when all have one.</summary>
    public abstract BitSet? GetDocsWithField(FieldInfo field);

    /// <summary>Reads every byte and compares the checksum.</summary>
    public abstract void CheckIntegrity();

    public abstract void Dispose();
}
