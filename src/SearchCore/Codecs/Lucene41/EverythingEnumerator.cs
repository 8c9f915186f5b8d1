using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene41;

/// <summary>Walks documents, positions, offsets and payloads.</summary>
/// <remarks>Payloads are not copied: they are where .pay (full blocks) or .pos (the rest) has them.</remarks>
internal sealed class EverythingEnumerator : PositionsEnumerator
{
    private readonly IndexInput _payloadFile;
    private readonly bool _fieldHasOffsets;
    private readonly bool _fieldHasPayloads;
    private readonly int[] _startDeltas = new int[ForUtil.BlockSize];
    private readonly int[] _lengths = new int[ForUtil.BlockSize];
    private readonly int[] _payloadLengths = new int[ForUtil.BlockSize];

    /// <summary>Where each position's payload starts, from <see cref="_payloadBase"/>.</summary>
    private readonly int[] _payloadStarts = new int[ForUtil.BlockSize];

    private IndexInput _payloadInput;
    private long _payloadBase;
    private long _nextPayloadPointer;
    private bool _readsOffsets;
    private bool _readsPayloads;
    private int _startOffset;
    private int _endOffset;
    private int _payloadIndex;

    public EverythingEnumerator(PostingsReader postings, FieldInfo field)
        : base(postings, field)
    {
        _payloadFile = postings.Payloads ?? throw new ArgumentException($"The segment has no offsets or payloads of the field '{field.Name}'.", nameof(postings));
        _payloadInput = _payloadFile;
        _fieldHasOffsets = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
        _fieldHasPayloads = field.HasPayloads;
    }

    public override int StartOffset => _readsOffsets && _payloadIndex >= 0 ? _startOffset : -1;

    public override int EndOffset => _readsOffsets && _payloadIndex >= 0 ? _endOffset : -1;

    public override ReadOnlySpan<byte> Payload => _readsPayloads && _payloadIndex >= 0
        ? _payloadInput.GetSpan(_payloadBase + _payloadStarts[_payloadIndex], _payloadLengths[_payloadIndex])
        : [];

    public override void Reset(int docFreq, long totalTermFreq, in PostingsPointers pointers, PostingsFlags flags)
    {
        base.Reset(docFreq, totalTermFreq, pointers, flags);
        _nextPayloadPointer = pointers.PayloadStart;
        _readsOffsets = _fieldHasOffsets && (flags & PostingsFlags.Offsets) == PostingsFlags.Offsets;
        _readsPayloads = _fieldHasPayloads && (flags & PostingsFlags.Payloads) == PostingsFlags.Payloads;
        _payloadIndex = -1;
    }

    public override int NextPosition()
    {
        var position = base.NextPosition();
        if (position < 0)
            return position;
        _payloadIndex = PositionIndex;
        if (_readsOffsets)
        {
            _startOffset += _startDeltas[_payloadIndex];
            _endOffset = _startOffset + _lengths[_payloadIndex];
            if ((_startOffset | _endOffset) < 0)
                _payloadFile.OpenReader(Math.Min(_nextPayloadPointer, _payloadFile.Length)).ThrowCorrupt("an offset is over 2^31 - 1");
        }

        return position;
    }

    protected override void StartDocument()
    {
        _startOffset = 0;
        _payloadIndex = -1;
    }

    protected override void JumpTo(in SkipEntry entry)
    {
        base.JumpTo(entry);
        _nextPayloadPointer = entry.PayloadPointer;
    }

    protected override void DecodeBlock(ref ByteReader reader, int[] positionDeltas)
    {
        base.DecodeBlock(ref reader, positionDeltas);
        var payloadReader = _payloadFile.OpenReader(_nextPayloadPointer);
        if (_fieldHasPayloads)
        {
            if (_readsPayloads)
                Postings.ForUtil.Read(ref payloadReader, _payloadLengths);
            else
                Postings.ForUtil.Skip(ref payloadReader);
            var byteCount = payloadReader.ReadVIntNonNegative("the payload bytes of a block");
            _payloadInput = _payloadFile;
            _payloadBase = payloadReader.FilePosition;
            payloadReader.Skip(byteCount);
            if (_readsPayloads)
                PlacePayloads(ref payloadReader, byteCount);
        }

        if (_readsOffsets)
        {
            Postings.ForUtil.Read(ref payloadReader, _startDeltas);
            Postings.ForUtil.Read(ref payloadReader, _lengths);
        }
        else if (_fieldHasOffsets)
        {
            Postings.ForUtil.Skip(ref payloadReader);
            Postings.ForUtil.Skip(ref payloadReader);
        }

        _nextPayloadPointer = payloadReader.FilePosition;
    }

    protected override void SkipBlock(ref ByteReader reader)
    {
        base.SkipBlock(ref reader);
        var payloadReader = _payloadFile.OpenReader(_nextPayloadPointer);
        if (_fieldHasPayloads)
        {
            Postings.ForUtil.Skip(ref payloadReader);
            payloadReader.Skip(payloadReader.ReadVIntNonNegative("the payload bytes of a block"));
        }

        if (_fieldHasOffsets)
        {
            Postings.ForUtil.Skip(ref payloadReader);
            Postings.ForUtil.Skip(ref payloadReader);
        }

        _nextPayloadPointer = payloadReader.FilePosition;
    }

    protected override void DecodeTail(ref ByteReader reader, Span<int> positionDeltas)
    {
        _payloadInput = Positions;
        _payloadBase = reader.FilePosition;
        var start = reader.Position;
        var payloadLength = 0;
        var offsetLength = 0;
        for (var i = 0; i < positionDeltas.Length; i++)
        {
            var code = reader.ReadVInt();
            if (_fieldHasPayloads)
            {
                if ((code & 1) != 0)
                    payloadLength = reader.ReadVIntNonNegative("a payload's length");
                code = code >>> 1;
                _payloadLengths[i] = payloadLength;
                _payloadStarts[i] = reader.Position - start;
                reader.Skip(payloadLength);
            }

            positionDeltas[i] = code;
            if (!_fieldHasOffsets)
                continue;
            var offsetCode = reader.ReadVInt();
            if ((offsetCode & 1) != 0)
                offsetLength = reader.ReadVIntNonNegative("an offset's length");
            _startDeltas[i] = offsetCode >>> 1;
            _lengths[i] = offsetLength;
        }
    }

    private void PlacePayloads(ref ByteReader reader, int byteCount)
    {
        var next = 0;
        for (var i = 0; i < ForUtil.BlockSize; i++)
        {
            _payloadStarts[i] = next;
            if (_payloadLengths[i] > byteCount - next)
                reader.ThrowCorrupt("the payloads of a block are longer than the block");
            next += _payloadLengths[i];
        }
    }
}
