using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Index.Updates;

/// <summary>The new values of one field.</summary>
internal sealed class OverlaidColumn(string field, DocValuesType type)
{
    public string Field { get; } = field;

    public DocValuesType Type { get; } = type;

    /// <summary>The new value by document; null for a document that loses its value.</summary>
    public Dictionary<int, DocValue?> Values { get; } = [];

    /// <summary>Writes the whole column: what the segment had, with the new values in their places.</summary>
    public void Write(DocValuesConsumer consumer, FieldInfo info, SegmentReader reader)
    {
        var docsWithField = new BitSet(reader.MaxDoc);
        var hadValue = reader.GetDocsWithField(Field);
        var values = Type == DocValuesType.Numeric ? ReadNumbers(reader) : ReadBytes(reader);
        for (var doc = 0; doc < values.Length; doc++)
        {
            var hasValue = hadValue is null || hadValue[doc];
            if (Values.TryGetValue(doc, out var changed))
            {
                hasValue = changed is not null;
                values[doc] = changed ?? default;
            }

            if (hasValue)
                docsWithField.Set(doc);
        }

        var missing = docsWithField.Cardinality() == values.Length ? null : docsWithField;
        if (Type == DocValuesType.Numeric)
            consumer.WriteNumeric(info, Array.ConvertAll(values, value => value.Number), missing);
        else
            consumer.WriteBinary(info, new Column(values), missing);
    }

    private DocValue[] ReadNumbers(SegmentReader reader)
    {
        var values = new DocValue[reader.MaxDoc];
        if (reader.GetNumericDocValues(Field) is not { } column)
            return values;
        for (var doc = 0; doc < values.Length; doc++)
            values[doc] = DocValue.Of(column.Get(doc));
        return values;
    }

    private DocValue[] ReadBytes(SegmentReader reader)
    {
        var values = new DocValue[reader.MaxDoc];
        if (reader.GetBinaryDocValues(Field) is not { } column)
            return values;
        for (var doc = 0; doc < values.Length; doc++)
            values[doc] = DocValue.Of(column.Get(doc));
        return values;
    }

    private sealed class Column(DocValue[] values) : BinaryDocValues
    {
        public override ReadOnlySpan<byte> Get(int doc) => values[doc].Bytes;
    }
}
