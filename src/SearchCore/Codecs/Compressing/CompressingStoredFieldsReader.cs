using System.Globalization;
using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Packed;

namespace SearchCore.Codecs.Compressing;

/// <summary>Reads stored fields out of chunks packed with LZ4 (.fdt, format chapter 5.1).</summary>
internal sealed class CompressingStoredFieldsReader : StoredFieldsReader
{
    // More documents than bits can only be documents without fields. Writers make chunks of 128; a forged count must not allocate much.
    private const int MaxEmptyDocuments = 1 << 16;

    private readonly IndexInput _data;
    private readonly StoredFieldsIndexReader _index;
    private readonly FieldInfos _fieldInfos;
    private readonly int _docCount;
    private readonly int _version;
    private readonly int _chunkSize;
    private readonly ChunkCache _cache = new();
    private volatile bool _disposed;

    public CompressingStoredFieldsReader(SegmentReadState state)
    {
        _fieldInfos = state.FieldInfos;
        _docCount = state.Segment.DocCount;
        _data = state.Directory.OpenInput(StoredFieldsFiles.DataName(state.Segment.Name));
        try
        {
            using (var index = state.Directory.OpenInput(StoredFieldsFiles.IndexName(state.Segment.Name)))
                _index = StoredFieldsIndexReader.Read(
                    index, StoredFieldsFiles.IndexHeader, StoredFieldsFiles.VersionFooter, _docCount, _data.Length, out _version);
            var reader = _data.OpenReader();
            CodecHeader.CheckHeader(ref reader, StoredFieldsFiles.DataHeader, _version, _version);
            _chunkSize = _version >= StoredFieldsFiles.VersionBigChunks ? reader.ReadVInt() : int.MaxValue;
            if (_chunkSize <= 0)
                reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"the size of chunks is {_chunkSize}"));
            PackedInts.CheckVersion(ref reader);
            if (_version >= StoredFieldsFiles.VersionFooter)
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

    public override void Visit(int doc, StoredFieldVisitor visitor)
    {
        var chunk = TakeChunk(doc);
        try
        {
            var reader = new ByteReader(chunk.DocumentBytes(doc), _data.Name);
            StoredFieldValues.Visit(ref reader, (int)chunk.FieldCounts[doc - chunk.DocBase], _fieldInfos, visitor);
        }
        finally
        {
            _cache.Put(chunk);
        }
    }

    /// <summary>Copies the bytes of a document as they are, for a writer that knows the fields by the same numbers.</summary>
    /// <returns>How many fields they hold.</returns>
    public int CopyDocumentBytes(int doc, ByteBuffer output)
    {
        var chunk = TakeChunk(doc);
        try
        {
            output.WriteBytes(chunk.DocumentBytes(doc));
            return (int)chunk.FieldCounts[doc - chunk.DocBase];
        }
        finally
        {
            _cache.Put(chunk);
        }
    }

    public override void CheckIntegrity()
    {
        if (_version >= StoredFieldsFiles.VersionFooter)
            CodecHeader.VerifyChecksum(_data);
    }

    public override void Dispose()
    {
        _disposed = true;
        _cache.Clear();
        _data.Dispose();
    }

    private DocumentChunk TakeChunk(int doc)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)doc, (uint)_docCount, nameof(doc));
        return _cache.Take(doc) ?? ReadChunk(_index.FindChunk(doc));
    }

    private DocumentChunk ReadChunk(int number)
    {
        var isLast = number + 1 == _index.ChunkCount;
        var docBase = _index.DocBase(number);
        var docCount = (isLast ? _docCount : _index.DocBase(number + 1)) - docBase;
        var start = _index.Pointer(number);
        var length = (isLast ? _index.MaxPointer : _index.Pointer(number + 1)) - start;
        var reader = new ByteReader(_data.GetSpan(start, (int)Math.Min(length, int.MaxValue)), _data.Name, start);
        var (foundBase, foundCount) = (reader.ReadVInt(), reader.ReadVInt());
        if (foundBase != docBase || foundCount != docCount || docCount > Math.Max(MaxEmptyDocuments, reader.Remaining * 8L))
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture,
                $"the chunk has {foundCount} documents from {foundBase} on, but by the index {docCount} from {docBase} on"));

        var chunk = new DocumentChunk(docBase, docCount);
        try
        {
            IntList.Read(ref reader, chunk.FieldCounts);
            IntList.Read(ref reader, chunk.Lengths);
            chunk.Reserve(SumLengths(ref reader, chunk));
            Unpack(ref reader, chunk.Bytes);
            return chunk;
        }
        catch
        {
            chunk.Dispose();
            throw;
        }
    }

    private static int SumLengths(ref ByteReader reader, DocumentChunk chunk)
    {
        var total = 0L;
        foreach (var length in chunk.Lengths)
            total += length;

        // What is packed cannot become longer than this, so a forged length does not make us allocate more.
        if (total > Math.Min((long)reader.Remaining * Lz4.MaxRatio, Array.MaxLength))
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture, $"{reader.Remaining} bytes cannot be unpacked into {total}"));
        return (int)total;
    }

    /// <summary>A chunk of twice the size or more is cut into slices that were packed one by one.</summary>
    private void Unpack(ref ByteReader reader, Span<byte> output)
    {
        var slice = output.Length >= 2L * _chunkSize ? _chunkSize : output.Length;
        do
        {
            var length = Math.Min(slice, output.Length);
            Lz4.Decompress(ref reader, output[..length]);
            output = output[length..];
        }
        while (!output.IsEmpty);
    }
}
