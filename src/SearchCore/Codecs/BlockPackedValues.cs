using System.Globalization;
using System.Numerics;
using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Packed;

namespace SearchCore.Codecs;

/// <summary>Numbers in packed blocks (format chapter 4.5), any of them read straight from the file. Safe for many threads.</summary>
internal sealed class BlockPackedValues
{
    private readonly IndexInput _input;
    private readonly int _blockShift;
    private readonly Block[] _blocks;

    private BlockPackedValues(IndexInput input, int blockShift, Block[] blocks)
    {
        _input = input;
        _blockShift = blockShift;
        _blocks = blocks;
    }

    /// <summary>Reads where each block is; the blocks stay in the file.</summary>
    /// <param name="input">The file.</param>
    /// <param name="offset">Where the first block starts.</param>
    /// <param name="count">How many numbers there are in all blocks.</param>
    /// <param name="blockSize">How many numbers each block has but the last.</param>
    public static BlockPackedValues Open(IndexInput input, long offset, long count, int blockSize)
    {
        var (blockShift, blockCount) = CheckSizes(input, offset, count, blockSize);
        var blocks = new Block[blockCount];
        for (var i = 0; i < blocks.Length; i++)
        {
            var reader = input.OpenReader(offset);
            var bits = BlockPacked.ReadBlockHeader(ref reader, out var min);
            var length = (int)PackedInts.ByteCount(Math.Min(blockSize, count - ((long)i << blockShift)), bits);
            blocks[i] = new Block(min, reader.FilePosition, length, bits);
            reader.Skip(length);
            offset = reader.FilePosition;
        }

        return new BlockPackedValues(input, blockShift, blocks);
    }

    /// <summary>One number.</summary>
    public long Get(long index)
    {
        ref readonly var block = ref _blocks[(int)(index >> _blockShift)];
        if (block.Bits == 0)
            return block.Min;
        var packed = _input.GetSpan(block.Start, block.Length);
        return block.Min + PackedInts.Get(packed, block.Bits, (int)index & ((1 << _blockShift) - 1));
    }

    /// <summary>Checks what a file says of the size of blocks, before anything is allocated by it.</summary>
    /// <returns>The logarithm of the block size, and the number of blocks.</returns>
    public static (int BlockShift, int BlockCount) CheckSizes(IndexInput input, long offset, long count, int blockSize)
    {
        var reader = input.OpenReader(offset);
        if (blockSize is < 64 or > 1 << 27 || !BitOperations.IsPow2(blockSize))
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"blocks have {blockSize} numbers, expected a power of two from 64 on"));
        var blockShift = BitOperations.Log2((uint)blockSize);
        var blockCount = (count >> blockShift) + ((count & (blockSize - 1)) != 0 ? 1 : 0);
        if (count < 0 || blockCount > reader.Remaining)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"{count} numbers do not fit into {reader.Remaining} bytes"));
        return (blockShift, (int)blockCount);
    }

    private readonly record struct Block(long Min, long Start, int Length, int Bits);
}
