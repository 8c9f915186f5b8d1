using System.Collections.Concurrent;
using System.Collections.Frozen;
using SearchCore.Exceptions;
using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Packed;
using static SearchCore.Codecs.Lucene45.Lucene45DocValuesFormat;

namespace SearchCore.Codecs.Lucene45;

/// <summary>Reads doc values (.dvm and .dvd, format chapter 10).</summary>
internal sealed class Lucene45DocValuesReader : DocValuesProducer
{
    private readonly IndexInput _data;
    private readonly int _docCount;
    private readonly int _version;
    private readonly FrozenDictionary<int, object> _entries;

    // What is the same for all threads, made when first asked for. By entry, because an entry can have several.
    private readonly ConcurrentDictionary<object, object> _opened = new(ReferenceEqualityComparer.Instance);

    public Lucene45DocValuesReader(SegmentReadState state)
    {
        _docCount = state.Segment.DocCount;
        _data = state.Directory.OpenInput(
            IndexFileNames.SegmentFileName(state.Segment.Name, state.Suffix, DataExtension));
        try
        {
            using var metadata = state.Directory.OpenInput(
                IndexFileNames.SegmentFileName(state.Segment.Name, state.Suffix, MetadataExtension));
            var reader = CodecHeader.OpenWhole(metadata, MetadataHeader, VersionFooter, VersionFooter, out _version);
            _entries = DocValuesMetadata.Read(ref reader, _docCount).ToFrozenDictionary();
            var dataReader = _data.OpenReader();
            CodecHeader.CheckHeader(ref dataReader, DataHeader, _version, _version);
            if (_version >= VersionFooter)
                CodecHeader.CheckFooter(_data);
        }
        catch
        {
            _data.Dispose();
            throw;
        }
    }

    public override NumericDocValues GetNumeric(FieldInfo field) => OpenNumbers(Find<NumericEntry>(field));

    public override BinaryDocValues GetBinary(FieldInfo field)
    {
        var entry = Find<BinaryEntry>(field);
        return entry.Form == BinaryForm.Prefix
            ? new CopyingBinaryView(() => OpenStrings(entry))
            : new BinaryView(OpenStrings(entry));
    }

    public override SortedDocValues GetSorted(FieldInfo field)
    {
        var entry = Find<SortedEntry>(field);
        return OpenSorted(entry.Dictionary, entry.Ords);
    }

    public override SortedSetDocValues GetSortedSet(FieldInfo field)
    {
        var entry = Find<SortedSetEntry>(field);
        if (entry.Ends is null)
            return new SingleValuedSetView(OpenSorted(entry.Dictionary, entry.Ords));
        return new SortedSetView(
            _data.Name,
            OpenStrings(entry.Dictionary),
            entry.Dictionary.Count,
            Share(entry.Ords, ords => BlockPackedValues.Open(_data, ords.Offset, ords.Count, ords.BlockSize)),
            entry.Ords.Count,
            Share(entry.Ends, ends => MonotonicValues.Open(_data, ends.Offset, ends.Count, ends.BlockSize)));
    }

    public override BitSet? GetDocsWithField(FieldInfo field)
    {
        switch (_entries.GetValueOrDefault(field.Number))
        {
            case NumericEntry numeric:
                return ReadBits(numeric.MissingOffset);
            case BinaryEntry binary:
                return ReadBits(binary.MissingOffset);
            case SortedEntry:
                var sorted = GetSorted(field);
                return CollectDocs(doc => sorted.GetOrd(doc) >= 0);
            case SortedSetEntry:
                var set = GetSortedSet(field);
                return CollectDocs(doc =>
                {
                    set.SetDocument(doc);
                    return set.NextOrd() != SortedSetDocValues.NoMoreOrds;
                });
            default:
                throw NotThere(field);
        }
    }

    public override void CheckIntegrity()
    {
        if (_version >= VersionFooter)
            CodecHeader.VerifyChecksum(_data);
    }

    public override void Dispose() => _data.Dispose();

    private TEntry Find<TEntry>(FieldInfo field)
        where TEntry : class => _entries.GetValueOrDefault(field.Number) as TEntry ?? throw NotThere(field);

    private IndexCorruptException NotThere(FieldInfo field) => new(
        _data.Name, $"it has no doc values of type {field.DocValuesType} for the field '{field.Name}'");

    private TOpened Share<TEntry, TOpened>(TEntry entry, Func<TEntry, TOpened> open)
        where TEntry : class
        where TOpened : class => (TOpened)_opened.GetOrAdd(entry, static (_, make) => make.open(make.entry), (open, entry));

    private SortedView OpenSorted(BinaryEntry dictionary, NumericEntry ords) =>
        new(_data.Name, OpenStrings(dictionary), (int)dictionary.Count, OpenNumbers(ords));

    private NumericDocValues OpenNumbers(NumericEntry entry) => Share(entry, OpenNewNumbers);

    private NumericDocValues OpenNewNumbers(NumericEntry entry)
    {
        if (entry.Form != NumericForm.Table)
            return new BlockPackedNumbers(
                BlockPackedValues.Open(_data, entry.Offset, entry.Count, entry.BlockSize), entry.Min, entry.Divisor);
        var bits = PackedInts.BitsRequired(entry.Table.Length - 1);
        var length = (int)PackedInts.ByteCount(entry.Count, bits);
        _data.GetSpan(entry.Offset, length);
        return new PackedTable(_data, entry.Table, PackedInts.FormatId, bits, entry.Offset, length);
    }

    private StringValues OpenStrings(BinaryEntry entry) => entry.Form switch
    {
        BinaryForm.Fixed => new FixedStrings(_data, entry.Offset, entry.MaxLength),
        BinaryForm.Variable => new VariableStrings(_data, entry.Offset, OpenAddresses(entry, entry.Count)),
        _ => new PrefixStrings(_data, entry, OpenAddresses(entry, (entry.Count + entry.Interval - 1) / entry.Interval)),
    };

    private MonotonicValues OpenAddresses(BinaryEntry entry, long count) =>
        Share(entry, binary => MonotonicValues.Open(_data, binary.AddressesOffset, count, binary.BlockSize));

    private BitSet? ReadBits(long offset) => offset == NoneMissing
        ? null
        : BitSet.FromBytes(_data.GetSpan(offset, (int)(((long)_docCount + 7) >> 3)), _docCount);

    private BitSet? CollectDocs(Predicate<int> hasValue)
    {
        var docs = new BitSet(_docCount);
        for (var doc = 0; doc < _docCount; doc++)
        {
            if (hasValue(doc))
                docs.Set(doc);
        }

        return docs.Cardinality() == _docCount ? null : docs;
    }
}
