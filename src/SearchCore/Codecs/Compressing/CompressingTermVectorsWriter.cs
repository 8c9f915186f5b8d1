using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Packed;

namespace SearchCore.Codecs.Compressing;

/// <summary>Writes term vectors in packed chunks (.tvd and .tvx, format chapter 6).</summary>
internal sealed class CompressingTermVectorsWriter : TermVectorsWriter
{
    private readonly IndexOutput _data;
    private readonly StoredFieldsIndexWriter _index;
    private readonly VectorChunkWriter _chunk = new();
    private readonly ByteBuffer _packed = new();
    private int _docBase;

    public CompressingTermVectorsWriter(SegmentWriteState state)
    {
        _data = state.Directory.CreateOutput(TermVectorsFiles.DataName(state.Segment.Name));
        try
        {
            _index = new StoredFieldsIndexWriter(
                state.Directory.CreateOutput(TermVectorsFiles.IndexName(state.Segment.Name)),
                TermVectorsFiles.IndexHeader,
                TermVectorsFiles.VersionFooter);
            CodecHeader.WriteHeader(_data, TermVectorsFiles.DataHeader, TermVectorsFiles.VersionFooter);
            _data.WriteVInt(PackedInts.Version);
            _data.WriteVInt(TermVectorsFiles.ChunkSize);
        }
        catch
        {
            _index?.Dispose();
            _data.Dispose();
            throw;
        }
    }

    public override void WriteDocument(IReadOnlyList<KeyValuePair<FieldInfo, Terms>> fields)
    {
        _chunk.AddDocument(fields);
        if (_chunk.IsFull)
            WriteChunk();
    }

    public override void Finish(int docCount)
    {
        if (_chunk.DocCount > 0)
            WriteChunk();
        if (_docBase != docCount)
            throw new InvalidOperationException($"The vectors of {_docBase} documents were written, but the segment has {docCount}.");
        _index.Finish(_data.FilePointer);
        CodecHeader.WriteFooter(_data);
    }

    public override void Dispose()
    {
        _index.Dispose();
        _data.Dispose();
    }

    private void WriteChunk()
    {
        _index.Add(_docBase, _data.FilePointer);
        _packed.Clear();
        _packed.WriteVInt(_docBase);
        _docBase += _chunk.DocCount;
        _chunk.Write(_packed);
        _data.WriteBytes(_packed.Written);
    }
}
