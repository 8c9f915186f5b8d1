using SearchCore.Store;
using SearchCore.Util.Packed;

namespace SearchCore.Codecs;

/// <summary>Ascending numbers in packed blocks (format chapter 4.6), any of them read straight from the file. Safe for many threads.</summary>
internal sealed class MonotonicValues
{
    private readonly IndexInput _input;
    private readonly int _blockShift;
    private readonly Block[] _blocks;

    private MonotonicValues(IndexInput input, int blockShift, Block[] blocks)
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
    public static MonotonicValues Open(IndexInput input, long offset, long count, int blockSize)
    {
        var (blockShift, blockCount) = BlockPackedValues.CheckSizes(input, offset, count, blockSize);
        var blocks = new Block[blockCount];
        for (var i = 0; i < blocks.Length; i++)
        {
            var reader = input.OpenReader(offset);
            var bits = MonotonicPacked.ReadBlockHeader(ref reader, out var min, out var average);
            var length = (int)PackedInts.ByteCount(Math.Min(blockSize, count - ((long)i << blockShift)), bits);
            blocks[i] = new Block(min, reader.FilePosition, average, length, bits);
            reader.Skip(length);
            offset = reader.FilePosition;
        }

        return new MonotonicValues(input, blockShift, blocks);
    }

    /// <summary>One number.</summary>
    public long Get(long index)
    {
        ref readonly var block = ref _blocks[(int)(index >> _blockShift)];
        var place = (int)index & ((1 << _blockShift) - 1);
        var line = MonotonicPacked.Line(block.Min, block.Average, place);
        if (block.Bits == 0)
            return line;
        var packed = _input.GetSpan(block.Start, block.Length);
        return line + PackedInts.UnZigZag(PackedInts.Get(packed, block.Bits, place));
    }

    private readonly record struct Block(long Min, long Start, float Average, int Length, int Bits);
}
