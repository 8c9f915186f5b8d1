using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene41;

/// <summary>Finds, over the levels of a term's skip list, the last full block that ends before a document (format chapter 8.4).</summary>
/// <remarks>
/// Level i has an entry for every 8^i-th block. The walk climbs to the highest level whose next entry is still before the target, goes along
/// it, and comes down through the entries' pointers to the level below. Only entries on that way are read.
/// </remarks>
internal sealed class SkipReader(IndexInput input, FieldInfo field, int maxDoc)
{
    private const int MaxLevels = 10;
    private const int BitsPerLevel = 3;
    private const int Exhausted = DocIdSetIterator.NoMoreDocs;
    private readonly bool _hasPositions = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;
    private readonly bool _hasPayloads = field.HasPayloads;
    private readonly bool _hasPayloadFile = field.HasPayloads || field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
    private readonly Level[] _levels = new Level[MaxLevels];
    private SkipEntry _current;
    private int _currentBlock;
    private long _child;
    private int _levelCount;
    private int _blockCount;

    /// <summary>The last entry before the target; all zero before the first one.</summary>
    public ref readonly SkipEntry Current => ref _current;

    /// <summary>How many documents lie before and in the block of <see cref="Current"/>.</summary>
    public int DocsPassed => _currentBlock * ForUtil.BlockSize;

    /// <summary>The last document of the block that follows <see cref="Current"/>, or <see cref="DocIdSetIterator.NoMoreDocs"/> when no entry says so.</summary>
    public int NextBlockLastDoc => _levels[0].Next.Doc;

    /// <summary>Starts over for a term that has more documents than one block.</summary>
    public void Reset(int docFreq, in PostingsPointers pointers)
    {
        _blockCount = (docFreq - 1) / ForUtil.BlockSize;
        _levelCount = LevelCount(_blockCount);
        _current = new SkipEntry
        {
            DocPointer = pointers.DocStart,
            PositionPointer = pointers.PositionStart,
            PayloadPointer = pointers.PayloadStart,
        };
        _currentBlock = 0;
        var reader = input.OpenReader(pointers.DocStart + pointers.SkipOffset);
        for (var i = _levelCount - 1; i >= 0; i--)
        {
            var length = i == 0 ? 0 : reader.ReadVLong();
            ref var level = ref _levels[i];
            level.Start = reader.FilePosition;
            level.Pointer = level.Start;
            level.Block = 0;
            if (length > reader.Remaining)
                reader.ThrowCorrupt("a level of a skip list does not end inside the file");
            reader.Skip((int)length);
            ReadNext(i);
        }
    }

    /// <summary>Moves to the last entry whose block ends before a document. Never goes back.</summary>
    public void SkipTo(int target)
    {
        var i = 0;
        while (i + 1 < _levelCount && _levels[i + 1].Next.Doc < target)
            i++;
        while (true)
        {
            while (_levels[i].Next.Doc < target)
                PassEntry(i);
            if (i == 0)
                return;
            i--;
            if (_levels[i].Block < _currentBlock)
                Descend(i);
        }
    }

    /// <summary>How many levels a list for so many full blocks has.</summary>
    internal static int LevelCount(int blockCount)
    {
        var levels = 1;
        while (levels < MaxLevels && (blockCount >>= BitsPerLevel) > 0)
            levels++;
        return levels;
    }

    private void PassEntry(int i)
    {
        ref var level = ref _levels[i];
        _current = level.Next;
        _child = level.NextChild;
        _currentBlock = level.Block += 1 << (BitsPerLevel * i);
        ReadNext(i);
    }

    /// <summary>Takes a level to the entry that the level above stands at.</summary>
    private void Descend(int i)
    {
        ref var level = ref _levels[i];
        var reader = input.OpenReader(level.Start + _child);
        if (i > 0)
            _child = reader.ReadVLong();
        level.Block = _currentBlock;
        level.Pointer = reader.FilePosition;
        ReadNext(i, _current);
    }

    private void ReadNext(int i) => ReadNext(i, _levels[i].Block == 0 ? _current : _levels[i].Next);

    /// <summary>Reads the entry a level's pointer is at, which counts from the entry before it.</summary>
    private void ReadNext(int i, SkipEntry entry)
    {
        ref var level = ref _levels[i];
        if (level.Block + (1 << (BitsPerLevel * i)) > _blockCount)
        {
            level.Next.Doc = Exhausted;
            return;
        }

        var reader = input.OpenReader(level.Pointer);
        var doc = (long)entry.Doc + reader.ReadVIntNonNegative("the distance of a skip entry");
        if (doc >= maxDoc)
            reader.ThrowCorrupt("a skip list leads outside the segment");
        entry.Doc = (int)doc;
        entry.DocPointer += (uint)reader.ReadVInt();
        if (_hasPositions)
        {
            entry.PositionPointer += (uint)reader.ReadVInt();
            entry.PositionsToSkip = reader.ReadVIntNonNegative("the positions to skip");
            if (_hasPayloads)
                entry.PayloadBytesToSkip = reader.ReadVIntNonNegative("the payload bytes to skip");
            if (_hasPayloadFile)
                entry.PayloadPointer += (uint)reader.ReadVInt();
        }

        level.Next = entry;
        level.NextChild = i > 0 ? reader.ReadVLong() : 0;
        level.Pointer = reader.FilePosition;
    }

    private struct Level
    {
        public long Start;
        public long Pointer;

        /// <summary>The block of the entry before <see cref="Next"/>.</summary>
        public int Block;

        public SkipEntry Next;
        public long NextChild;
    }
}
