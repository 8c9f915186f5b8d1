using SearchCore.Util;

namespace SearchCore.Codecs.PerField;

/// <summary>Lets each field have its doc values in a format of its own. New segments have them all in one.</summary>
/// <remarks>
/// Opens the files of one generation: that of <see cref="SegmentReadState.Suffix"/>, or the segment's own when it is empty.
/// </remarks>
/// <param name="name">The name under which new fields note the format.</param>
/// <param name="format">The format, which is also the one that is read.</param>
internal sealed class PerFieldDocValuesFormat(string name, DocValuesFormat format) : DocValuesFormat
{
    public override DocValuesProducer OpenReader(SegmentReadState state)
    {
        var generation = state.Suffix.Length == 0
            ? -1
            : IndexFileNames.TryParseBase36(state.Suffix, out var parsed)
                ? parsed
                : throw new ArgumentException($"'{state.Suffix}' is no generation.", nameof(state));
        var bySuffix = new Dictionary<string, DocValuesProducer>(StringComparer.Ordinal);
        var byField = new Dictionary<int, DocValuesProducer>();
        try
        {
            foreach (var field in state.FieldInfos)
            {
                if (field.DocValuesType == DocValuesType.None || field.DocValuesGeneration != generation)
                    continue;
                if (PerFieldFormatName.DocValues.Get(state, field) is not { } place)
                    continue;
                if (place.Format != name)
                    throw PerFieldFormatName.Unknown(state, field, place.Format);
                if (!bySuffix.TryGetValue(place.Suffix, out var producer))
                    bySuffix[place.Suffix] = producer = format.OpenReader(state with { Suffix = place.Suffix });
                byField[field.Number] = producer;
            }

            return new DispatchingDocValuesProducer(byField, [.. bySuffix.Values]);
        }
        catch
        {
            foreach (var producer in bySuffix.Values)
                producer.Dispose();
            throw;
        }
    }

    public override DocValuesConsumer OpenWriter(SegmentWriteState state) =>
        new Writer(name, format.OpenWriter(state with { Suffix = PerFieldFormatName.FilesSuffix(state.Suffix, name + "_0") }));

    private sealed class Writer(string name, DocValuesConsumer consumer) : DocValuesConsumer
    {
        public override void WriteNumeric(FieldInfo field, ReadOnlySpan<long> values, BitSet? docsWithField)
        {
            PerFieldFormatName.DocValues.Set(field, name);
            consumer.WriteNumeric(field, values, docsWithField);
        }

        public override void WriteBinary(FieldInfo field, BinaryDocValues values, BitSet? docsWithField)
        {
            PerFieldFormatName.DocValues.Set(field, name);
            consumer.WriteBinary(field, values, docsWithField);
        }

        public override void WriteSorted(FieldInfo field, IReadOnlyList<Utf8Term> dictionary, ReadOnlySpan<int> ords)
        {
            PerFieldFormatName.DocValues.Set(field, name);
            consumer.WriteSorted(field, dictionary, ords);
        }

        public override void WriteSortedSet(
            FieldInfo field, IReadOnlyList<Utf8Term> dictionary, ReadOnlySpan<int> ords, ReadOnlySpan<int> ends)
        {
            PerFieldFormatName.DocValues.Set(field, name);
            consumer.WriteSortedSet(field, dictionary, ords, ends);
        }

        public override void Finish() => consumer.Finish();

        public override void Dispose() => consumer.Dispose();
    }
}
