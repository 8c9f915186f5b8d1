using System.Globalization;
using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Packed;

namespace SearchCore.Codecs.Compressing;

/// <summary>Reads term vectors out of packed chunks (.tvd, format chapter 6).</summary>
internal sealed class CompressingTermVectorsReader : TermVectorsReader
{
    private readonly IndexInput _data;
    private readonly StoredFieldsIndexReader _index;
    private readonly FieldInfos _fieldInfos;
    private readonly int _docCount;
    private readonly int _version;

    // The chunk that was unpacked last. It does not change, so threads may share or replace it freely.
    private volatile VectorChunk? _lastChunk;

    public CompressingTermVectorsReader(SegmentReadState state)
    {
        _fieldInfos = state.FieldInfos;
        _docCount = state.Segment.DocCount;
        _data = state.Directory.OpenInput(TermVectorsFiles.DataName(state.Segment.Name));
        try
        {
            using (var index = state.Directory.OpenInput(TermVectorsFiles.IndexName(state.Segment.Name)))
                _index = StoredFieldsIndexReader.Read(
                    index, TermVectorsFiles.IndexHeader, TermVectorsFiles.VersionFooter, _docCount, _data.Length, out _version);
            var reader = _data.OpenReader();
            CodecHeader.CheckHeader(ref reader, TermVectorsFiles.DataHeader, _version, _version);
            PackedInts.CheckVersion(ref reader);
            if (_version >= TermVectorsFiles.VersionFooter)
                CodecHeader.CheckFooter(_data);
            if (_docCount > 0 && _index.ChunkCount == 0)
                reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"there are {_docCount} documents, but no chunk"));
        }
        catch
        {
            _data.Dispose();
            throw;
        }
    }

    public override IReadOnlyDictionary<string, Terms>? Get(int doc)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)doc, (uint)_docCount, nameof(doc));
        var chunk = _lastChunk;
        if (chunk is null || !chunk.Contains(doc))
            _lastChunk = chunk = ReadChunk(_index.FindChunk(doc));
        Dictionary<string, Terms>? vectors = null;
        foreach (var (number, vector) in chunk.Fields(doc))
        {
            if (!_fieldInfos.TryGet(number, out var field) || !(vectors ??= new(StringComparer.Ordinal)).TryAdd(field.Name, vector))
                throw new Exceptions.IndexCorruptException(
                    _data.Name, $"document {doc} has a vector of field {number}, which the segment has not, or two of them");
        }

        return vectors;
    }

    public override void CheckIntegrity()
    {
        if (_version >= TermVectorsFiles.VersionFooter)
            CodecHeader.VerifyChecksum(_data);
    }

    public override void Dispose() => _data.Dispose();

    private VectorChunk ReadChunk(int number)
    {
        var isLast = number + 1 == _index.ChunkCount;
        var docBase = _index.DocBase(number);
        var docCount = (isLast ? _docCount : _index.DocBase(number + 1)) - docBase;
        var start = _index.Pointer(number);
        var length = (isLast ? _index.MaxPointer : _index.Pointer(number + 1)) - start;
        var reader = new ByteReader(_data.GetSpan(start, (int)Math.Min(length, int.MaxValue)), _data.Name, start);
        var (foundBase, foundCount) = (reader.ReadVInt(), reader.ReadVInt());
        if (foundBase != docBase || foundCount != docCount)
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture,
                $"the chunk has {foundCount} documents from {foundBase} on, but by the index {docCount} from {docBase} on"));
        return new VectorChunk(ref reader, docBase, docCount);
    }
}
