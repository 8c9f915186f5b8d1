using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Packed;

namespace SearchCore.Codecs.Compressing;

/// <summary>Writes stored fields in chunks packed with LZ4 (.fdt and .fdx, format chapter 5).</summary>
internal sealed class CompressingStoredFieldsWriter : StoredFieldsWriter
{
    private const int ChunkSize = 1 << 14;
    private const int MaxDocsPerChunk = 128;

    private readonly IndexOutput _data;
    private readonly StoredFieldsIndexWriter _index;
    private readonly Lz4Compressor _compressor = new();
    private readonly ByteBuffer _documents = new(2 * ChunkSize);
    private readonly ByteBuffer _chunk = new(2 * ChunkSize);
    private readonly long[] _fieldCounts = new long[MaxDocsPerChunk];
    private readonly long[] _lengths = new long[MaxDocsPerChunk];
    private int _docBase;
    private int _docsInChunk;
    private int _documentStart;
    private int _fieldCount;
    private IReadOnlyDictionary<int, FieldInfo>? _lastNumbers;
    private bool _lastNumbersAgree;

    public CompressingStoredFieldsWriter(SegmentWriteState state)
    {
        _data = state.Directory.CreateOutput(StoredFieldsFiles.DataName(state.Segment.Name));
        try
        {
            _index = new StoredFieldsIndexWriter(
                state.Directory.CreateOutput(StoredFieldsFiles.IndexName(state.Segment.Name)),
                StoredFieldsFiles.IndexHeader,
                StoredFieldsFiles.VersionFooter);
            CodecHeader.WriteHeader(_data, StoredFieldsFiles.DataHeader, StoredFieldsFiles.VersionFooter);
            _data.WriteVInt(ChunkSize);
            _data.WriteVInt(PackedInts.Version);
        }
        catch
        {
            _index?.Dispose();
            _data.Dispose();
            throw;
        }
    }

    public override void StartDocument()
    {
        _documentStart = _documents.Length;
        _fieldCount = 0;
    }

    public override void WriteField(FieldInfo field, StoredValue value)
    {
        StoredFieldValues.Write(field, value, _documents);
        _fieldCount++;
    }

    public override void FinishDocument()
    {
        _fieldCounts[_docsInChunk] = _fieldCount;
        _lengths[_docsInChunk] = _documents.Length - _documentStart;
        _docsInChunk++;

        // As soon as it is full, so that every document starts in the first slice: readers of 4.8 unpack no more to find it.
        if (_docsInChunk == MaxDocsPerChunk || _documents.Length >= ChunkSize)
            WriteChunk();
    }

    public override void CopyDocument(StoredFieldsReader source, int doc, IReadOnlyDictionary<int, FieldInfo> fieldNumbers)
    {
        if (source is not CompressingStoredFieldsReader compressed || !NumbersAgree(fieldNumbers))
        {
            base.CopyDocument(source, doc, fieldNumbers);
            return;
        }

        StartDocument();
        _fieldCount = compressed.CopyDocumentBytes(doc, _documents);
        FinishDocument();
    }

    public override void Finish(int docCount)
    {
        if (_docsInChunk > 0)
            WriteChunk();
        if (_docBase != docCount)
            throw new InvalidOperationException($"{_docBase} documents were written, but the segment has {docCount}.");
        _index.Finish(_data.FilePointer);
        CodecHeader.WriteFooter(_data);
    }

    public override void Dispose()
    {
        _index.Dispose();
        _data.Dispose();
    }

    private bool NumbersAgree(IReadOnlyDictionary<int, FieldInfo> fieldNumbers)
    {
        if (!ReferenceEquals(fieldNumbers, _lastNumbers))
        {
            _lastNumbers = fieldNumbers;
            _lastNumbersAgree = fieldNumbers.All(entry => entry.Key == entry.Value.Number);
        }

        return _lastNumbersAgree;
    }

    private void WriteChunk()
    {
        _index.Add(_docBase, _data.FilePointer);
        _chunk.Clear();
        _chunk.WriteVInt(_docBase);
        _chunk.WriteVInt(_docsInChunk);
        IntList.Write(_fieldCounts.AsSpan(0, _docsInChunk), _chunk);
        IntList.Write(_lengths.AsSpan(0, _docsInChunk), _chunk);
        var bytes = _documents.Written;
        var slice = bytes.Length >= 2 * ChunkSize ? ChunkSize : bytes.Length;
        do
        {
            var length = Math.Min(slice, bytes.Length);
            _compressor.Compress(bytes[..length], _chunk);
            bytes = bytes[length..];
        }
        while (!bytes.IsEmpty);

        _data.WriteBytes(_chunk.Written);
        _documents.Clear();
        _docBase += _docsInChunk;
        _docsInChunk = 0;
    }
}
