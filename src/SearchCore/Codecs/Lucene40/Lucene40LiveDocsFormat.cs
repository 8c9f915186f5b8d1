using System.Globalization;
using System.Numerics;
using SearchCore.Exceptions;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene40;

/// <summary>The .del file (format chapter 3.3): a dense bit set, or a list of the bytes in it that have a cleared bit.</summary>
internal sealed class Lucene40LiveDocsFormat : LiveDocsFormat
{
    public const string Extension = "del";
    private const string HeaderName = "BitVector";
    private const int VersionClearedBits = 1;
    private const int VersionFooter = 2;
    private const int WithHeader = -2;
    private const int Sparse = -1;

    public override string FileName(string segmentName, long generation) =>
        IndexFileNames.GenerationFileName(segmentName, Extension, generation);

    public override BitSet Read(IndexDirectory directory, SegmentInfo segment, long generation, int deletedCount)
    {
        using var input = directory.OpenInput(FileName(segment.Name, generation));
        var start = input.OpenReader();
        if (start.ReadInt32() != WithHeader)
            throw new IndexFormatException(input.Name, "it is a live-docs file of a Lucene before 4.0");
        var reader = CodecHeader.OpenWhole(
            input, HeaderName, VersionFooter, VersionFooter, out var version, headerStart: sizeof(int));
        var length = reader.ReadInt32();
        var isSparse = length == Sparse;
        if (isSparse)
            length = reader.ReadInt32();
        var liveCount = reader.ReadInt32();
        if (length != segment.DocCount || liveCount != length - deletedCount)
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture,
                $"{liveCount} of {length} documents live, but the commit says {segment.DocCount - deletedCount} of {segment.DocCount}"));
        if (isSparse && version < VersionClearedBits)
            throw new IndexFormatException(input.Name, "it is a sparse live-docs file of a Lucene before 4.0");

        var byteCount = (int)(((long)length + 7) >> 3);
        var liveDocs = BitSet.FromBytes(
            isSparse ? ReadSparse(ref reader, length, deletedCount) : reader.ReadBytes(byteCount), length);
        CodecHeader.CheckEnd(ref reader);
        if (liveDocs.Cardinality() != liveCount)
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture, $"{liveDocs.Cardinality()} bits are on, but {liveCount} documents should live"));
        return liveDocs;
    }

    public override void Write(IndexDirectory directory, SegmentInfo segment, long generation, BitSet liveDocs)
    {
        using var output = directory.CreateOutput(FileName(segment.Name, generation));
        output.WriteInt32(WithHeader);
        CodecHeader.WriteHeader(output, HeaderName, VersionFooter);
        var bytes = liveDocs.ToBytes();
        var liveCount = liveDocs.Cardinality();
        if (IsSparseSmaller(liveDocs.Length, bytes.Length, liveDocs.Length - liveCount))
        {
            output.WriteInt32(Sparse);
            output.WriteInt32(liveDocs.Length);
            output.WriteInt32(liveCount);
            WriteSparse(output, bytes, liveDocs.Length - liveCount);
        }
        else
        {
            output.WriteInt32(liveDocs.Length);
            output.WriteInt32(liveCount);
            output.WriteBytes(bytes);
        }

        CodecHeader.WriteFooter(output);
    }

    private static byte[] ReadSparse(ref ByteReader reader, int length, int cleared)
    {
        var bytes = new byte[(int)(((long)length + 7) >> 3)];
        Array.Fill(bytes, byte.MaxValue);
        for (var index = 0; cleared > 0;)
        {
            var gap = reader.ReadVIntNonNegative("the distance to the next byte");
            if (gap >= bytes.Length - index)
                reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"byte {index} + {gap} is outside of {length} bits"));
            index += gap;
            bytes[index] = reader.ReadByte();
            cleared -= 8 - BitOperations.PopCount(bytes[index]);
        }

        return bytes;
    }

    private static void WriteSparse(IndexOutput output, ReadOnlySpan<byte> bytes, int cleared)
    {
        var last = 0;
        for (var i = 0; cleared > 0; i++)
        {
            if (bytes[i] == byte.MaxValue)
                continue;
            output.WriteVInt(i - last);
            output.WriteByte(bytes[i]);
            last = i;
            cleared -= 8 - BitOperations.PopCount(bytes[i]);
        }
    }

    /// <summary>The rule of Lucene 4.8: sparse when it takes less than about a tenth of the dense form.</summary>
    private static bool IsSparseSmaller(int length, int byteCount, int cleared)
    {
        if (cleared == 0)
            return true;
        var averageGap = byteCount / cleared;
        var gapLength = 1 + (Math.Max(0, BitOperations.Log2((uint)Math.Max(1, averageGap))) / 7);
        return 10 * (32 + (8 * (gapLength + 1L) * cleared)) < length;
    }
}
