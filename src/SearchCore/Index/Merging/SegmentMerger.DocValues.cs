using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Index.Merging;

/// <summary>How doc values are merged: columns one behind the other, dictionaries united and cut down to the values still in use.</summary>
internal sealed partial class SegmentMerger
{
    private void MergeDocValues()
    {
        if (!_state.FieldInfos.HasDocValues)
            return;
        using var consumer = _codec.DocValuesFormat.OpenWriter(_state);
        foreach (var field in _state.FieldInfos.Where(field => field.DocValuesType != DocValuesType.None))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            switch (field.DocValuesType)
            {
                case DocValuesType.Numeric:
                    MergeNumeric(consumer, field);
                    break;
                case DocValuesType.Binary:
                    consumer.WriteBinary(field, new MergedBinary(ReadBinary(field)), MergeDocsWithField(field));
                    break;
                case DocValuesType.Sorted:
                    MergeSorted(consumer, field);
                    break;
                default:
                    MergeSortedSet(consumer, field);
                    break;
            }
        }

        consumer.Finish();
    }

    private static bool HasValues(MergeSource source, FieldInfo field) =>
        source.Reader.FieldInfos.TryGet(field.Name, out var own) && own.DocValuesType == field.DocValuesType;

    /// <summary>Which merged documents have a value; null when all have.</summary>
    private BitSet? MergeDocsWithField(FieldInfo field)
    {
        var bits = new BitSet(_state.Segment.DocCount);
        var count = 0;
        foreach (var source in _sources.Where(source => HasValues(source, field)))
        {
            var own = source.Reader.GetDocsWithField(field.Name);
            for (var doc = 0; doc < source.Reader.MaxDoc; doc++)
            {
                if (source.Docs[doc] is >= 0 and var target && (own is null || own[doc]) && bits.Set(target))
                    count++;
            }
        }

        return count == bits.Length ? null : bits;
    }

    private void MergeNumeric(DocValuesConsumer consumer, FieldInfo field)
    {
        var values = new long[_state.Segment.DocCount];
        foreach (var source in _sources.Where(source => HasValues(source, field)))
            CopyNumbers(source, source.Reader.GetNumericDocValues(field.Name), values);
        consumer.WriteNumeric(field, values, MergeDocsWithField(field));
    }

    private byte[]?[] ReadBinary(FieldInfo field)
    {
        var values = new byte[]?[_state.Segment.DocCount];
        foreach (var source in _sources.Where(source => HasValues(source, field)))
        {
            var from = source.Reader.GetBinaryDocValues(field.Name)!;
            for (var doc = 0; doc < source.Reader.MaxDoc; doc++)
            {
                if (source.Docs[doc] is >= 0 and var target)
                    values[target] = from.Get(doc).ToArray();
            }
        }

        return values;
    }

    private void MergeSorted(DocValuesConsumer consumer, FieldInfo field)
    {
        var values = new Utf8Term?[_state.Segment.DocCount];
        foreach (var source in _sources.Where(source => HasValues(source, field)))
        {
            var from = source.Reader.GetSortedDocValues(field.Name)!;
            var cache = new Utf8Term?[from.ValueCount];
            for (var doc = 0; doc < source.Reader.MaxDoc; doc++)
            {
                if (source.Docs[doc] is >= 0 and var target && from.GetOrd(doc) is >= 0 and var ord)
                    values[target] = cache[ord] ??= Utf8Term.CopyOf(from.LookupOrd(ord));
            }
        }

        var dictionary = SortedValues.MakeDictionary(values.Where(value => value is not null).Select(value => value!.Value));
        var places = SortedValues.MakePlaces(dictionary);
        consumer.WriteSorted(field, dictionary, Array.ConvertAll(values, value => value is { } term ? places[term] : -1));
    }

    private void MergeSortedSet(DocValuesConsumer consumer, FieldInfo field)
    {
        var values = new List<Utf8Term>?[_state.Segment.DocCount];
        foreach (var source in _sources.Where(source => HasValues(source, field)))
        {
            var from = source.Reader.GetSortedSetDocValues(field.Name)!;
            for (var doc = 0; doc < source.Reader.MaxDoc; doc++)
            {
                if (source.Docs[doc] is not (>= 0 and var target))
                    continue;
                from.SetDocument(doc);
                for (var ord = from.NextOrd(); ord != SortedSetDocValues.NoMoreOrds; ord = from.NextOrd())
                    (values[target] ??= []).Add(Utf8Term.CopyOf(from.LookupOrd(ord)));
            }
        }

        var dictionary = SortedValues.MakeDictionary(values.Where(set => set is not null).SelectMany(set => set!));
        var places = SortedValues.MakePlaces(dictionary);
        var ords = new List<int>();
        var ends = new int[values.Length];
        for (var doc = 0; doc < values.Length; doc++)
        {
            if (values[doc] is { } set)
                ords.AddRange(set.Select(term => places[term]).Order());
            ends[doc] = ords.Count;
        }

        consumer.WriteSortedSet(field, dictionary, ords.ToArray(), ends);
    }

    private sealed class MergedBinary(byte[]?[] values) : BinaryDocValues
    {
        public override ReadOnlySpan<byte> Get(int doc) => values[doc];
    }
}
