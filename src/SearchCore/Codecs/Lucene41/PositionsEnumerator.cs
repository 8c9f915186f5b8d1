using System.Globalization;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene41;

/// <summary>Walks documents and positions. Positions nobody asks for are counted, not decoded.</summary>
/// <remarks>
/// The positions of all documents of a term are one sequence, in blocks of 128 that do not end where documents end. So each document that is
/// passed leaves its frequency as a debt, which is paid when a position is asked for: whole blocks are stepped over by their size.
/// </remarks>
internal class PositionsEnumerator : BlockPostingsEnumerator
{
    private readonly int[] _positionDeltas = new int[ForUtil.BlockSize];
    private long _nextPointer;
    private long _tailPointer;
    private int _tailCount;
    private bool _tailWasRead;
    private int _bufferIndex;
    private int _bufferCount;
    private long _debt;
    private int _documentIndex;
    private int _left;
    private int _position;

    public PositionsEnumerator(PostingsReader postings, FieldInfo field)
        : base(postings, field)
    {
        Positions = postings.Positions ?? throw new ArgumentException($"The segment has no positions of the field '{field.Name}'.", nameof(postings));
    }

    protected IndexInput Positions { get; }

    /// <summary>Which entry of the decoded block of positions is the current one.</summary>
    protected int PositionIndex => _bufferIndex - 1;

    public override void Reset(int docFreq, long totalTermFreq, in PostingsPointers pointers, PostingsFlags flags)
    {
        base.Reset(docFreq, totalTermFreq, pointers, flags);
        _nextPointer = pointers.PositionStart;
        _tailPointer = totalTermFreq switch
        {
            < ForUtil.BlockSize => pointers.PositionStart,
            ForUtil.BlockSize => PostingsPointers.None,
            _ => pointers.PositionStart + pointers.LastPositionBlockOffset,
        };
        _tailCount = (int)(totalTermFreq % ForUtil.BlockSize);
        ForgetBlock();
        _debt = 0;
        _documentIndex = -1;
        _left = 0;
    }

    public override int NextPosition()
    {
        if (_documentIndex != BlockIndex)
            EnterDocument();
        if (_left == 0)
            return -1;
        _left--;
        if (_bufferIndex == _bufferCount)
            DecodePositions();
        _position += _positionDeltas[_bufferIndex++];
        if (_position < 0)
            ThrowCorrupt("a position is over 2^31 - 1");
        return _position;
    }

    protected sealed override void LeaveBlock()
    {
        _debt += _left + SumFreqs(_documentIndex + 1, BlockCount);
        _left = 0;
        _documentIndex = -1;
    }

    protected override void JumpTo(in SkipEntry entry)
    {
        _nextPointer = entry.PositionPointer;
        ForgetBlock();
        _debt = entry.PositionsToSkip;
        _left = 0;
        _documentIndex = BlockCount - 1;
    }

    /// <summary>Called when the occurrences of a document begin.</summary>
    protected virtual void StartDocument()
    {
    }

    /// <summary>Called when the reader of .pos stands at a full block; it must be left behind it.</summary>
    protected virtual void DecodeBlock(ref ByteReader reader, int[] positionDeltas) => Postings.ForUtil.Read(ref reader, positionDeltas);

    /// <summary>Called when a full block of positions is passed over.</summary>
    protected virtual void SkipBlock(ref ByteReader reader) => Postings.ForUtil.Skip(ref reader);

    /// <summary>Called when the reader of .pos stands at the variable-length positions that fill no block.</summary>
    protected virtual void DecodeTail(ref ByteReader reader, Span<int> positionDeltas)
    {
        var hasOffsets = Field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
        var payloadLength = 0;
        foreach (ref var delta in positionDeltas)
        {
            delta = reader.ReadVInt();
            if (Field.HasPayloads)
            {
                if ((delta & 1) != 0)
                    payloadLength = reader.ReadVIntNonNegative("a payload's length");
                delta = delta >>> 1;
                reader.Skip(payloadLength);
            }

            if (hasOffsets && (reader.ReadVInt() & 1) != 0)
                reader.ReadVInt();
        }
    }

    /// <summary>Pays the debt, so that the next position is the current document's first.</summary>
    private void EnterDocument()
    {
        SkipPositions(_debt + _left + SumFreqs(_documentIndex + 1, BlockIndex));
        _debt = 0;
        _documentIndex = BlockIndex;
        _left = Freq;
        _position = 0;
        StartDocument();
    }

    private void SkipPositions(long count)
    {
        var decoded = _bufferCount - _bufferIndex;
        if (count <= decoded)
        {
            _bufferIndex += (int)count;
            return;
        }

        count -= decoded;
        ForgetBlock();
        for (; count >= ForUtil.BlockSize; count -= ForUtil.BlockSize)
        {
            if (_tailWasRead || _nextPointer == _tailPointer)
                ThrowTooFew();
            var reader = Positions.OpenReader(_nextPointer);
            SkipBlock(ref reader);
            _nextPointer = reader.FilePosition;
        }

        if (count == 0)
            return;
        DecodePositions();
        _bufferIndex = (int)count;
        if (_bufferIndex > _bufferCount)
            ThrowTooFew();
    }

    private void DecodePositions()
    {
        if (_tailWasRead)
            ThrowTooFew();
        var reader = Positions.OpenReader(_nextPointer);
        if (_nextPointer == _tailPointer)
        {
            if (_tailCount == 0)
                ThrowTooFew();
            DecodeTail(ref reader, _positionDeltas.AsSpan(0, _tailCount));
            _tailWasRead = true;
            _bufferCount = _tailCount;
        }
        else
        {
            DecodeBlock(ref reader, _positionDeltas);
            _bufferCount = ForUtil.BlockSize;
        }

        _nextPointer = reader.FilePosition;
        _bufferIndex = 0;
    }

    private void ForgetBlock()
    {
        _bufferIndex = 0;
        _bufferCount = 0;
        _tailWasRead = false;
    }

    private void ThrowTooFew() => ThrowCorrupt(string.Create(
        CultureInfo.InvariantCulture, $"document {DocId} has more positions of a term than its statistics say"));

    private void ThrowCorrupt(string reason) => Positions.OpenReader(Math.Min(_nextPointer, Positions.Length)).ThrowCorrupt(reason);
}
