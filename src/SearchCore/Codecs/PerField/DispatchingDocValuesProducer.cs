using SearchCore.Exceptions;
using SearchCore.Util;

namespace SearchCore.Codecs.PerField;

/// <summary>Doc values whose fields are kept in several files.</summary>
internal sealed class DispatchingDocValuesProducer(
    IReadOnlyDictionary<int, DocValuesProducer> byField, IReadOnlyList<DocValuesProducer> producers) : DocValuesProducer
{
    public override NumericDocValues GetNumeric(FieldInfo field) => Find(field).GetNumeric(field);

    public override BinaryDocValues GetBinary(FieldInfo field) => Find(field).GetBinary(field);

    public override SortedDocValues GetSorted(FieldInfo field) => Find(field).GetSorted(field);

    public override SortedSetDocValues GetSortedSet(FieldInfo field) => Find(field).GetSortedSet(field);

    public override BitSet? GetDocsWithField(FieldInfo field) => Find(field).GetDocsWithField(field);

    public override void CheckIntegrity()
    {
        foreach (var producer in producers)
            producer.CheckIntegrity();
    }

    public override void Dispose()
    {
        foreach (var producer in producers)
            producer.Dispose();
    }

    private DocValuesProducer Find(FieldInfo field) => byField.TryGetValue(field.Number, out var producer)
        ? producer
        : throw new IndexCorruptException("doc values", $"no file has those of the field '{field.Name}'");
}
