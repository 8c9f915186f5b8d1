using System.Text;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Exceptions;
using SearchCore.Util;

namespace SearchCore.Index.Inversion;

/// <summary>The doc values of one field in memory: pairs of document and value, because a field may be rare.</summary>
internal sealed class DocValuesBuffer(DocValuesType type)
{
    private const int MaxSortedLength = 32766;
    private const int BytesPerEntry = 48;
    private readonly List<(int Doc, long Value)> _numbers = [];
    private readonly List<(int Doc, Utf8Term Value)> _strings = [];
    private int _lastDoc = -1;
    private long _stringBytes;

    public long BytesUsed => ((_numbers.Count + _strings.Count) * (long)BytesPerEntry) + _stringBytes;

    /// <summary>Takes a value. Documents come in ascending order.</summary>
    /// <exception cref="DocumentRejectedException">The value is not of the kind, too long, or a second one where there can be only one.</exception>
    public void Add(int doc, Field field)
    {
        if (doc == _lastDoc && type != DocValuesType.SortedSet)
            throw new DocumentRejectedException(field.Name, $"it has two doc values, but of kind {type} a document can have only one.");
        if (type == DocValuesType.Numeric)
        {
            _numbers.Add((doc, ToNumber(field)));
        }
        else
        {
            var value = ToBytes(field);
            _strings.Add((doc, value));
            _stringBytes += value.Bytes.Length;
        }

        _lastDoc = doc;
    }

    public void Write(DocValuesConsumer consumer, FieldInfo field, int docCount)
    {
        switch (type)
        {
            case DocValuesType.Numeric:
                WriteNumeric(consumer, field, docCount);
                break;
            case DocValuesType.Binary:
                WriteBinary(consumer, field, docCount);
                break;
            case DocValuesType.Sorted:
                WriteSorted(consumer, field, docCount);
                break;
            default:
                WriteSortedSet(consumer, field, docCount);
                break;
        }
    }

    private static long ToNumber(Field field) => field.Value.Kind switch
    {
        StoredValueKind.Int32 => field.Value.AsInt32(),
        StoredValueKind.Int64 => field.Value.AsInt64(),
        StoredValueKind.Single => BitConverter.SingleToInt32Bits(field.Value.AsSingle()),
        StoredValueKind.Double => BitConverter.DoubleToInt64Bits(field.Value.AsDouble()),
        _ => throw new DocumentRejectedException(field.Name, $"a value of kind {field.Value.Kind} is no numeric doc value. Give a number."),
    };

    private static BitSet? DocsWithField(IEnumerable<int> docs, int docCount)
    {
        var bits = new BitSet(docCount);
        var count = docs.Count(bits.Set);
        return count == docCount ? null : bits;
    }

    private Utf8Term ToBytes(Field field)
    {
        var bytes = field.Value.Kind switch
        {
            StoredValueKind.String => Encoding.UTF8.GetBytes(field.Value.AsString()),
            StoredValueKind.Binary => field.Value.AsBinary(),
            _ => throw new DocumentRejectedException(
                field.Name, $"a value of kind {field.Value.Kind} is no doc value of kind {type}. Give a text or bytes."),
        };
        return type == DocValuesType.Binary || bytes.Length <= MaxSortedLength
            ? new Utf8Term(bytes)
            : throw new DocumentRejectedException(field.Name, $"its doc value is longer than {MaxSortedLength} bytes. Shorten it, or keep it as binary.");
    }

    private void WriteNumeric(DocValuesConsumer consumer, FieldInfo field, int docCount)
    {
        var values = new long[docCount];
        foreach (var (doc, value) in _numbers)
            values[doc] = value;
        consumer.WriteNumeric(field, values, DocsWithField(_numbers.Select(entry => entry.Doc), docCount));
    }

    private void WriteBinary(DocValuesConsumer consumer, FieldInfo field, int docCount)
    {
        var values = new Utf8Term[docCount];
        foreach (var (doc, value) in _strings)
            values[doc] = value;
        consumer.WriteBinary(field, new Values(values), DocsWithField(_strings.Select(entry => entry.Doc), docCount));
    }

    private void WriteSorted(DocValuesConsumer consumer, FieldInfo field, int docCount)
    {
        var dictionary = SortedValues.MakeDictionary(_strings.Select(entry => entry.Value));
        var places = SortedValues.MakePlaces(dictionary);
        var ords = new int[docCount];
        Array.Fill(ords, -1);
        foreach (var (doc, value) in _strings)
            ords[doc] = places[value];
        consumer.WriteSorted(field, dictionary, ords);
    }

    private void WriteSortedSet(DocValuesConsumer consumer, FieldInfo field, int docCount)
    {
        var dictionary = SortedValues.MakeDictionary(_strings.Select(entry => entry.Value));
        var places = SortedValues.MakePlaces(dictionary);
        var ords = new List<int>(_strings.Count);
        var ends = new int[docCount];
        var next = 0;
        for (var doc = 0; doc < docCount; doc++)
        {
            var set = new SortedSet<int>();
            for (; next < _strings.Count && _strings[next].Doc == doc; next++)
                set.Add(places[_strings[next].Value]);
            ords.AddRange(set);
            ends[doc] = ords.Count;
        }

        consumer.WriteSortedSet(field, dictionary, ords.ToArray(), ends);
    }

    private sealed class Values(Utf8Term[] values) : BinaryDocValues
    {
        public override ReadOnlySpan<byte> Get(int doc) => values[doc].Span;
    }
}
