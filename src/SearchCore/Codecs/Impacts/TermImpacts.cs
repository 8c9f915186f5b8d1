using System.Globalization;
using System.Runtime.InteropServices;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Impacts;

/// <summary>The impacts of a term, read group by group as they are asked for; blocks of a group only when one of them is.</summary>
internal sealed class TermImpacts : ImpactsSource
{
    private readonly IndexInput _input;
    private readonly int _maxDoc;
    private readonly List<Impact> _groupImpacts = [];
    private readonly List<Impact> _blockImpacts = [];
    private readonly int[] _blockLastDocs = new int[ImpactsFile.GroupSize];
    private readonly int[] _blockEnds = new int[ImpactsFile.GroupSize];
    private int _blocksLeft;
    private int _groupFirstDoc;
    private int _groupLastDoc = -1;
    private long _nextGroup;
    private long _blocks;
    private long _nextBlocks;
    private int _blockCount;
    private bool _hasBlocks;

    /// <summary>Opens the impacts of a term, before its first group.</summary>
    public TermImpacts(IndexInput input, long place, int blockCount, int maxDoc)
    {
        _input = input;
        _maxDoc = maxDoc;
        _blocksLeft = blockCount;
        var reader = input.OpenReader(place);
        var length = reader.ReadVIntNonNegative("the length of a term's groups of impacts");
        _nextGroup = reader.FilePosition;
        _nextBlocks = _nextGroup + length;
    }

    public override int GroupLastDoc => _groupLastDoc;

    public override ReadOnlySpan<Impact> GroupImpacts => CollectionsMarshal.AsSpan(_groupImpacts);

    public override int BlockCount => _blockCount;

    public override void AdvanceGroup(int target)
    {
        while (_groupLastDoc < target)
            NextGroup();
    }

    public override int BlockLastDoc(int block)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)block, (uint)_blockCount, nameof(block));
        DecodeBlocks();
        return _blockLastDocs[block];
    }

    public override ReadOnlySpan<Impact> BlockImpacts(int block)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)block, (uint)_blockCount, nameof(block));
        DecodeBlocks();
        return CollectionsMarshal.AsSpan(_blockImpacts)[(block == 0 ? 0 : _blockEnds[block - 1]).._blockEnds[block]];
    }

    private void NextGroup()
    {
        _hasBlocks = false;
        _groupImpacts.Clear();
        _blockCount = Math.Min(_blocksLeft, ImpactsFile.GroupSize);
        _blocksLeft -= _blockCount;
        if (_blockCount == 0)
        {
            _groupLastDoc = DocIdSetIterator.NoMoreDocs;
            return;
        }

        var reader = _input.OpenReader(_nextGroup);
        _groupFirstDoc = Math.Max(0, _groupLastDoc);
        _groupLastDoc = ReadDoc(ref reader, _groupFirstDoc);
        _blocks = _nextBlocks;
        _nextBlocks += reader.ReadVIntNonNegative("the length of a group's blocks");
        ReadImpacts(ref reader, _groupImpacts);
        _nextGroup = reader.FilePosition;
    }

    private void DecodeBlocks()
    {
        if (_hasBlocks)
            return;
        _hasBlocks = true;
        _blockImpacts.Clear();
        var reader = _input.OpenReader(_blocks);
        var doc = _groupFirstDoc;
        for (var i = 0; i < _blockCount; i++)
        {
            doc = _blockLastDocs[i] = ReadDoc(ref reader, doc);
            ReadImpacts(ref reader, _blockImpacts);
            _blockEnds[i] = _blockImpacts.Count;
        }

        if (_blockCount > 0 && doc != _groupLastDoc)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"the blocks of a group end at document {doc}, the group at {_groupLastDoc}"));
    }

    private int ReadDoc(ref ByteReader reader, int previous)
    {
        var doc = (long)previous + reader.ReadVIntNonNegative("the distance of blocks of impacts");
        if (doc >= _maxDoc)
            reader.ThrowCorrupt("impacts lead outside the segment");
        return (int)doc;
    }

    private static void ReadImpacts(ref ByteReader reader, List<Impact> impacts)
    {
        var count = reader.ReadVInt();
        if (count is <= 0 or > 256)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a block has {count} impacts, expected 1 to 256"));
        long freq = 0;
        for (var i = 0; i < count; i++)
        {
            var norm = reader.ReadByte();
            freq += reader.ReadVIntNonNegative("the difference of frequencies");
            if (freq > int.MaxValue)
                reader.ThrowCorrupt("a frequency is over 2^31 - 1");
            impacts.Add(new Impact((int)freq, norm));
        }
    }
}
