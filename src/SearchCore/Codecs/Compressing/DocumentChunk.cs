using System.Buffers;

namespace SearchCore.Codecs.Compressing;

/// <summary>A chunk of stored fields, unpacked. It is given back to its pool by disposing it.</summary>
internal sealed class DocumentChunk(int docBase, int docCount) : IDisposable
{
    private long[] _fieldCounts = ArrayPool<long>.Shared.Rent(docCount);
    private long[] _lengths = ArrayPool<long>.Shared.Rent(docCount);
    private byte[] _bytes = [];

    public int DocBase { get; } = docBase;

    public int DocCount { get; } = docCount;

    public Span<long> FieldCounts => _fieldCounts.AsSpan(0, DocCount);

    public Span<long> Lengths => _lengths.AsSpan(0, DocCount);

    /// <summary>The unpacked bytes of all documents, one behind the other.</summary>
    public Span<byte> Bytes => _bytes.AsSpan(0, ByteCount);

    public int ByteCount { get; private set; }

    public bool Contains(int doc) => doc >= DocBase && doc < DocBase + DocCount;

    /// <summary>Makes room for the documents' bytes.</summary>
    public void Reserve(int byteCount)
    {
        _bytes = ArrayPool<byte>.Shared.Rent(byteCount);
        ByteCount = byteCount;
    }

    /// <summary>The bytes of one document of the chunk.</summary>
    public ReadOnlySpan<byte> DocumentBytes(int doc)
    {
        var start = 0L;
        foreach (var length in Lengths[..(doc - DocBase)])
            start += length;
        return _bytes.AsSpan((int)start, (int)Lengths[doc - DocBase]);
    }

    public void Dispose()
    {
        ArrayPool<long>.Shared.Return(_fieldCounts);
        ArrayPool<long>.Shared.Return(_lengths);
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _fieldCounts = [];
        _lengths = [];
        _bytes = [];
        ByteCount = 0;
    }
}
