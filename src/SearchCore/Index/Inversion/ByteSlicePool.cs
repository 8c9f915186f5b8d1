using System.Buffers;
using System.Buffers.Binary;
using SearchCore.Exceptions;

namespace SearchCore.Index.Inversion;

/// <summary>Memory in which very many byte streams grow at the same time without one array each.</summary>
/// <remarks>
/// A stream is a chain of slices, each larger than the one before up to a limit, so that the many short streams waste little and the
/// few long ones are mostly contiguous. Behind the bytes of a slice stands its place in the chain and, once there is one, the address
/// of the next instead. Belongs to one thread.
/// </remarks>
internal sealed class ByteSlicePool : IDisposable
{
    private const int BlockBits = 16;
    private const int BlockSize = 1 << BlockBits;
    private const int BlockMask = BlockSize - 1;
    private const int MaxBlocks = 1 << (31 - BlockBits);
    private const int LinkSize = sizeof(int);
    private byte[][] _blocks = new byte[16][];
    private int _blockCount;
    private int _usedInLast = BlockSize;

    /// <summary>The memory taken, in bytes.</summary>
    public long BytesUsed => (long)_blockCount << BlockBits;

    private static ReadOnlySpan<int> SliceSizes => [4, 12, 28, 60, 124, 252, 508, 1020];

    /// <summary>Takes room for bytes that lie together.</summary>
    /// <param name="size">How many, at most a block.</param>
    /// <returns>The address of the first.</returns>
    public int Allocate(int size)
    {
        if (size > BlockSize - _usedInLast)
            AddBlock();
        var address = ((_blockCount - 1) << BlockBits) + _usedInLast;
        _usedInLast += size;
        return address;
    }

    /// <summary>Bytes that were allocated together.</summary>
    public Span<byte> GetSpan(int address, int length) =>
        _blocks[address >> BlockBits].AsSpan(address & BlockMask, length);

    public byte ReadByte(int address) => _blocks[address >> BlockBits][address & BlockMask];

    public void WriteByte(ref ByteStream stream, byte value)
    {
        if (stream.Position == stream.End)
            AddSlice(ref stream);
        _blocks[stream.Position >> BlockBits][stream.Position & BlockMask] = value;
        stream.Position++;
    }

    public void WriteVInt(ref ByteStream stream, uint value)
    {
        while (value >= 0x80)
        {
            WriteByte(ref stream, (byte)(value | 0x80));
            value >>= 7;
        }

        WriteByte(ref stream, (byte)value);
    }

    public void WriteBytes(ref ByteStream stream, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            if (stream.Position == stream.End)
                AddSlice(ref stream);
            var count = Math.Min(bytes.Length, stream.End - stream.Position);
            bytes[..count].CopyTo(GetSpan(stream.Position, count));
            stream.Position += count;
            bytes = bytes[count..];
        }
    }

    /// <summary>Reads the address that stands behind a full slice.</summary>
    public int ReadLink(int sliceEnd) => BinaryPrimitives.ReadInt32LittleEndian(GetSpan(sliceEnd, LinkSize));

    /// <summary>How many bytes the n-th slice of a stream has, without its link.</summary>
    public static int SliceSize(int index) => SliceSizes[Math.Min(index, SliceSizes.Length - 1)];

    /// <summary>Forgets everything but keeps the memory of one block, for a pool that is filled and emptied all the time.</summary>
    public void Reset()
    {
        for (var i = 1; i < _blockCount; i++)
            ArrayPool<byte>.Shared.Return(_blocks[i]);
        _blockCount = Math.Min(_blockCount, 1);
        _usedInLast = _blockCount == 0 ? BlockSize : 0;
    }

    public void Dispose()
    {
        for (var i = 0; i < _blockCount; i++)
            ArrayPool<byte>.Shared.Return(_blocks[i]);
        _blockCount = 0;
        _usedInLast = BlockSize;
    }

    private void AddSlice(ref ByteStream stream)
    {
        var index = stream.End == 0 ? 0 : ReadLink(stream.End) + 1;
        var size = SliceSize(index);
        var address = Allocate(size + LinkSize);
        if (index == 0)
            stream.Start = address;
        else
            WriteLink(stream.End, address);
        stream.Position = address;
        stream.End = address + size;
        WriteLink(stream.End, index);
    }

    private void WriteLink(int sliceEnd, int value) => BinaryPrimitives.WriteInt32LittleEndian(GetSpan(sliceEnd, LinkSize), value);

    private void AddBlock()
    {
        if (_blockCount == MaxBlocks)
            throw new LimitExceededException("bytes of one thread's documents in memory", int.MaxValue, "A single document");
        if (_blockCount == _blocks.Length)
            Array.Resize(ref _blocks, _blocks.Length * 2);
        _blocks[_blockCount++] = ArrayPool<byte>.Shared.Rent(BlockSize);
        _usedInLast = 0;
    }
}
