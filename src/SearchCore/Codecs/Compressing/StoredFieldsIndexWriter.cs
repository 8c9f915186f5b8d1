using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Packed;

namespace SearchCore.Codecs.Compressing;

/// <summary>Writes where each chunk of a data file starts (.fdx and .tvx, format chapter 5.2).</summary>
internal sealed class StoredFieldsIndexWriter : IDisposable
{
    private const int ChunksPerBlock = 1024;
    private readonly IndexOutput _output;
    private readonly ByteBuffer _buffer = new();
    private readonly List<int> _docBases = [];
    private readonly List<long> _pointers = [];

    public StoredFieldsIndexWriter(IndexOutput output, string headerName, int version)
    {
        _output = output;
        CodecHeader.WriteHeader(output, headerName, version);
        output.WriteVInt(PackedInts.Version);
    }

    /// <summary>Notes a chunk: its first document, and where it starts in the data file.</summary>
    public void Add(int docBase, long pointer)
    {
        if (_docBases.Count == ChunksPerBlock)
            WriteBlock();
        _docBases.Add(docBase);
        _pointers.Add(pointer);
    }

    /// <summary>Ends the file.</summary>
    /// <param name="maxPointer">Where the chunks end in the data file.</param>
    public void Finish(long maxPointer)
    {
        if (_docBases.Count > 0)
            WriteBlock();
        _output.WriteVInt(0);
        _output.WriteVLong(maxPointer);
        CodecHeader.WriteFooter(_output);
    }

    public void Dispose() => _output.Dispose();

    private void WriteBlock()
    {
        var count = _docBases.Count;
        _buffer.Clear();
        _buffer.WriteVInt(count);
        _buffer.WriteVInt(_docBases[0]);
        _buffer.WriteVInt((int)WriteLine([.. _docBases.Select(docBase => (long)docBase - _docBases[0])], out var docs));
        _buffer.WriteBytes(docs.Written);
        _buffer.WriteVLong(_pointers[0]);
        _buffer.WriteVLong(WriteLine([.. _pointers.Select(pointer => pointer - _pointers[0])], out var pointers));
        _buffer.WriteBytes(pointers.Written);
        _output.WriteBytes(_buffer.Written);
        _docBases.Clear();
        _pointers.Clear();
    }

    /// <summary>Packs numbers as differences to a straight line from 0.</summary>
    /// <returns>The line's slope.</returns>
    private static long WriteLine(ReadOnlySpan<long> values, out ByteBuffer packed)
    {
        var slope = values.Length == 1 ? 0 : values[^1] / (values.Length - 1);
        var differences = new long[values.Length];
        var all = 0L;
        for (var i = 0; i < values.Length; i++)
        {
            differences[i] = PackedInts.ZigZag(values[i] - (slope * i));
            all |= differences[i];
        }

        packed = new ByteBuffer();
        var bits = PackedInts.BitsRequired(all);
        packed.WriteVInt(bits);
        PackedInts.Encode(differences, bits, packed);
        return slope;
    }
}
