using System.Globalization;
using System.Numerics;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene41;

/// <summary>Blocks of 128 non-negative integers ("frame of reference"), each packed with the bits its greatest value needs (format chapter 8).</summary>
/// <remarks>Never changes after construction, so many threads may share it. Which packing belongs to a width is a table at the start of the .doc file.</remarks>
internal sealed class ForUtil
{
    /// <summary>How many integers a block has.</summary>
    public const int BlockSize = 128;

    private const int MaxBits = 32;
    private const int PackedVersion = 1;
    private const int AllEqual = 0;

    /// <summary>Widths up to this cannot carry a sum of 128 out of 32 bits without its showing in the last sum.</summary>
    private const int MaxCarefreeBits = 24;

    private readonly Packing[] _packings;

    private ForUtil(Packing[] packings) => _packings = packings;

    /// <summary>The packings that Lucene 4.8 writes: 64-bit words where they waste nothing, the bit stream elsewhere.</summary>
    public static ForUtil Default { get; } = new(
        [default, .. Enumerable.Range(1, MaxBits).Select(bits => new Packing(bits, IsSingleBlock: bits is 1 or 2 or 4))]);

    /// <summary>Reads the table of packings.</summary>
    public static ForUtil Read(ref ByteReader reader)
    {
        var version = reader.ReadVInt();
        if (version != PackedVersion)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"the version of packed integers is {version}, expected {PackedVersion}"));
        var packings = new Packing[MaxBits + 1];
        for (var bits = 1; bits <= MaxBits; bits++)
            packings[bits] = Packing.Parse(ref reader, bits);
        return new ForUtil(packings);
    }

    /// <summary>Writes the table of packings.</summary>
    public void WriteTable(IndexOutput output)
    {
        output.WriteVInt(PackedVersion);
        foreach (var packing in _packings.AsSpan(1))
            output.WriteVInt(packing.Code);
    }

    /// <summary>Writes a block.</summary>
    /// <param name="output">The file.</param>
    /// <param name="values">128 values, 0 or more.</param>
    public void Write(IndexOutput output, ReadOnlySpan<int> values)
    {
        values = values[..BlockSize];
        if (values.IndexOfAnyExcept(values[0]) < 0)
        {
            output.WriteByte(AllEqual);
            output.WriteVInt(values[0]);
            return;
        }

        var all = 0;
        foreach (var value in values)
            all |= value;
        var bits = MaxBits - BitOperations.LeadingZeroCount((uint)all);
        output.WriteByte((byte)bits);
        var packing = _packings[bits];
        Span<byte> bytes = stackalloc byte[packing.ByteCount];
        if (packing.IsSingleBlock)
            SingleBlock.Pack(values, packing.Bits, bytes);
        else
            PackedBlock.Pack(values, packing.Bits, bytes);
        output.WriteBytes(bytes);
    }

    /// <summary>Reads a block.</summary>
    /// <param name="reader">Stands at the block, and after it afterwards.</param>
    /// <param name="values">Where to, 128 values or more; none will be negative.</param>
    public void Read(ref ByteReader reader, Span<int> values)
    {
        var bits = ReadWidth(ref reader);
        if (bits == AllEqual)
            values[..BlockSize].Fill(reader.ReadVIntNonNegative("the one value of a block"));
        else
            Unpack(ref reader, bits, values);
    }

    /// <summary>Reads a block of differences between documents as the documents themselves.</summary>
    /// <param name="reader">Stands at the block, and after it afterwards.</param>
    /// <param name="previous">The last document before the block; 0 at the start.</param>
    /// <param name="maxDoc">How many documents the segment has.</param>
    /// <param name="docs">Where to; the documents will not descend and all be less than <paramref name="maxDoc"/>.</param>
    public void ReadDocs(ref ByteReader reader, int previous, int maxDoc, Span<int> docs)
    {
        docs = docs[..BlockSize];
        var bits = ReadWidth(ref reader);
        if (bits == AllEqual)
        {
            var delta = reader.ReadVIntNonNegative("the distance of documents");
            if (previous + ((long)delta * BlockSize) >= maxDoc)
                ThrowOutsideSegment(ref reader, maxDoc);
            docs.Fill(delta);
            RunningSum.Compute(docs, previous);
        }
        else if (_packings[bits] is { IsSingleBlock: false, Bits: <= MaxCarefreeBits } packing)
        {
            var bytes = reader.Rest;
            reader.Skip(packing.ByteCount);
            PackedBlock.UnpackSums(bytes, packing.Bits, docs, previous);
        }
        else
        {
            Unpack(ref reader, bits, docs);
            if (_packings[bits].Bits > MaxCarefreeBits && Sum(docs) + previous >= maxDoc)
                ThrowOutsideSegment(ref reader, maxDoc);
            RunningSum.Compute(docs, previous);
        }

        if ((uint)docs[BlockSize - 1] >= (uint)maxDoc)
            ThrowOutsideSegment(ref reader, maxDoc);
    }

    /// <summary>Passes over a block without decoding it.</summary>
    public void Skip(ref ByteReader reader)
    {
        var bits = ReadWidth(ref reader);
        if (bits == AllEqual)
            reader.ReadVInt();
        else
            reader.Skip(_packings[bits].ByteCount);
    }

    private static int ReadWidth(ref ByteReader reader)
    {
        int bits = reader.ReadByte();
        if (bits > MaxBits)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a block's width is {bits} bits, expected 0 to {MaxBits}"));
        return bits;
    }

    private static long Sum(ReadOnlySpan<int> values)
    {
        long sum = 0;
        foreach (var value in values)
            sum += value;
        return sum;
    }

    private static void ThrowOutsideSegment(ref ByteReader reader, int maxDoc) =>
        reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a block leads outside the segment's {maxDoc} documents"));

    private void Unpack(ref ByteReader reader, int bits, Span<int> values)
    {
        var packing = _packings[bits];
        var bytes = reader.Rest;
        reader.Skip(packing.ByteCount);
        if (packing.IsSingleBlock)
            SingleBlock.Unpack(bytes, packing.Bits, values);
        else
            PackedBlock.Unpack(bytes, packing.Bits, values);
        if (packing.Bits == MaxBits && values[..BlockSize].ContainsAnyInRange(int.MinValue, -1))
            reader.ThrowCorrupt("a block has a value over 2^31 - 1");
    }

    /// <summary>How the blocks of a width are packed.</summary>
    private readonly record struct Packing(int Bits, bool IsSingleBlock)
    {
        public int ByteCount { get; } = IsSingleBlock ? SingleBlock.ByteCount(Bits) : PackedBlock.ByteCount(Bits);

        /// <summary>The packing as the table has it.</summary>
        public int Code => (IsSingleBlock ? 1 << 5 : 0) | (Bits - 1);

        public static Packing Parse(ref ByteReader reader, int bits)
        {
            var code = reader.ReadVInt();
            var packedBits = (code & 31) + 1;
            var format = code >>> 5;
            if (format > 1 || packedBits < bits || (format == 1 && !SingleBlock.Supports(packedBits)))
                reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"packing {code} cannot hold {bits} bits"));
            return new Packing(packedBits, format == 1);
        }
    }
}
