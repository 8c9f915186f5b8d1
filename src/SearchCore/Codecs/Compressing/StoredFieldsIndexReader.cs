using System.Globalization;
using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Packed;

namespace SearchCore.Codecs.Compressing;

/// <summary>Finds the chunk of a document in a data file (.fdx and .tvx, format chapter 5.2). Safe for many threads.</summary>
internal sealed class StoredFieldsIndexReader
{
    private readonly int[] _docBases;
    private readonly long[] _pointers;

    private StoredFieldsIndexReader(int[] docBases, long[] pointers, long maxPointer)
    {
        _docBases = docBases;
        _pointers = pointers;
        MaxPointer = maxPointer;
    }

    /// <summary>Where the chunks end in the data file.</summary>
    public long MaxPointer { get; }

    /// <summary>How many chunks there are.</summary>
    public int ChunkCount => _docBases.Length;

    /// <summary>Reads the whole index.</summary>
    /// <param name="input">The index file.</param>
    /// <param name="headerName">The name in its header.</param>
    /// <param name="footerVersion">The first version with a footer and the data's end; also the newest.</param>
    /// <param name="docCount">The number of documents of the segment.</param>
    /// <param name="dataLength">The length of the data file.</param>
    /// <param name="version">The version found, which is that of the data file too.</param>
    public static StoredFieldsIndexReader Read(
        IndexInput input, string headerName, int footerVersion, int docCount, long dataLength, out int version)
    {
        var reader = CodecHeader.OpenWhole(input, headerName, footerVersion, footerVersion, out version);
        PackedInts.CheckVersion(ref reader);
        var docBases = new List<int>();
        var pointers = new List<long>();
        for (int count; (count = reader.ReadVIntNonNegative("the number of chunks in a block")) != 0;)
            ReadBlock(ref reader, count, docBases, pointers);
        var maxPointer = version >= footerVersion ? reader.ReadVLong() : dataLength;
        CodecHeader.CheckEnd(ref reader);
        if (version >= footerVersion && maxPointer + CodecHeader.FooterLength != dataLength)
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture, $"the data file should end at {maxPointer} and a footer, but has {dataLength} bytes"));
        for (var i = 0; i < docBases.Count; i++)
            CheckChunk(ref reader, i, docBases, pointers, docCount, maxPointer);
        return new StoredFieldsIndexReader([.. docBases], [.. pointers], maxPointer);
    }

    /// <summary>The chunk of a document, from 0.</summary>
    public int FindChunk(int doc)
    {
        var found = Array.BinarySearch(_docBases, doc);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Where a chunk starts in the data file.</summary>
    public long Pointer(int chunk) => _pointers[chunk];

    /// <summary>The first document of a chunk.</summary>
    public int DocBase(int chunk) => _docBases[chunk];

    private static void ReadBlock(ref ByteReader reader, int count, List<int> docBases, List<long> pointers)
    {
        var docBase = reader.ReadVIntNonNegative("a block's first document");
        var docs = ReadLine(ref reader, count, reader.ReadVIntNonNegative("the documents per chunk"), maxBits: 32);
        foreach (var doc in docs)
            docBases.Add(doc >= 0 && doc <= int.MaxValue - docBase ? docBase + (int)doc : -1);
        var start = reader.ReadVLong();
        foreach (var pointer in ReadLine(ref reader, count, reader.ReadVLong(), maxBits: 64))
            pointers.Add(start + pointer);
    }

    private static long[] ReadLine(ref ByteReader reader, int count, long slope, int maxBits)
    {
        var bits = reader.ReadVInt();
        if (bits < 1 || bits > maxBits)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a block has {bits} bits for each number, expected 1 to {maxBits}"));
        var length = PackedInts.ByteCount(count, bits);
        if (length > reader.Remaining)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"{count} chunks do not fit into {reader.Remaining} bytes"));
        var values = new long[count];
        PackedInts.Decode(reader.ReadBytes((int)length), bits, values);
        for (var i = 0; i < count; i++)
            values[i] = PackedInts.UnZigZag(values[i]) + (slope * i);
        return values;
    }

    private static void CheckChunk(
        ref ByteReader reader, int chunk, List<int> docBases, List<long> pointers, int docCount, long maxPointer)
    {
        var isFirst = chunk == 0;
        var ascends = isFirst
            ? docBases[0] == 0 && pointers[0] > 0
            : docBases[chunk] > docBases[chunk - 1] && pointers[chunk] > pointers[chunk - 1];
        if (!ascends || docBases[chunk] >= docCount || pointers[chunk] >= maxPointer)
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture, $"chunk {chunk} is said to start with document {docBases[chunk]} at byte {pointers[chunk]}"));
    }
}
