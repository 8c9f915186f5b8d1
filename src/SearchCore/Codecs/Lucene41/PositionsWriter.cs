using System.Globalization;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene41;

/// <summary>Writes the occurrences of a term to .pos and .pay (format chapter 8.3).</summary>
internal sealed class PositionsWriter
{
    private readonly FieldInfo _field;
    private readonly IndexOutput _positions;
    private readonly IndexOutput? _payloadFile;
    private readonly bool _hasOffsets;
    private readonly int[] _positionDeltas = new int[ForUtil.BlockSize];
    private readonly int[] _payloadLengths = new int[ForUtil.BlockSize];
    private readonly int[] _startDeltas = new int[ForUtil.BlockSize];
    private readonly int[] _lengths = new int[ForUtil.BlockSize];
    private readonly ByteBuffer _payloads = new();
    private int _count;
    private long _start;
    private long _payloadStart;

    public PositionsWriter(FieldInfo field, IndexOutput positions, IndexOutput? payloads)
    {
        _field = field;
        _positions = positions;
        _hasOffsets = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
        _payloadFile = field.HasPayloads || _hasOffsets ? payloads ?? throw new ArgumentNullException(nameof(payloads)) : null;
        Flags = PostingsFlags.Positions
            | (_hasOffsets ? PostingsFlags.Offsets : 0)
            | (field.HasPayloads ? PostingsFlags.Payloads : 0);
    }

    /// <summary>What is asked of the postings that are written.</summary>
    public PostingsFlags Flags { get; }

    /// <summary>Starts a term.</summary>
    public void Start()
    {
        _count = 0;
        _payloads.Clear();
        _start = _positions.FilePointer;
        _payloadStart = _payloadFile?.FilePointer ?? 0;
    }

    /// <summary>Says where the next position will be found.</summary>
    public void Mark(ref SkipEntry entry)
    {
        entry.PositionPointer = _positions.FilePointer;
        entry.PositionsToSkip = _count;
        entry.PayloadBytesToSkip = _payloads.Length;
        entry.PayloadPointer = _payloadFile?.FilePointer ?? 0;
    }

    /// <summary>Writes the occurrences in the current document.</summary>
    public void WriteDocument(PostingsEnumerator postings, int freq)
    {
        var last = 0;
        var lastStart = 0;
        for (var i = 0; i < freq; i++)
        {
            var position = postings.NextPosition();
            if (position < last)
                ThrowDisorder(postings.DocId, "position", position, last);
            _positionDeltas[_count] = position - last;
            last = position;
            if (_payloadFile is not null)
                AddExtras(postings, ref lastStart);
            if (++_count == ForUtil.BlockSize)
                WriteBlock();
        }
    }

    /// <summary>Writes what fills no block.</summary>
    /// <param name="totalTermFreq">How many occurrences the term has.</param>
    /// <param name="pointers">Told where the term's occurrences are.</param>
    public void Finish(long totalTermFreq, ref PostingsPointers pointers)
    {
        pointers.PositionStart = _start;
        pointers.PayloadStart = _payloadStart;
        pointers.LastPositionBlockOffset = totalTermFreq > ForUtil.BlockSize ? _positions.FilePointer - _start : PostingsPointers.None;
        WriteTail();
    }

    private void AddExtras(PostingsEnumerator postings, ref int lastStart)
    {
        if (_field.HasPayloads)
        {
            var payload = postings.Payload;
            _payloadLengths[_count] = payload.Length;
            _payloads.WriteBytes(payload);
        }

        if (!_hasOffsets)
            return;
        var start = postings.StartOffset;
        var end = postings.EndOffset;
        if (start < lastStart || end < start)
            ThrowDisorder(postings.DocId, start < lastStart ? "start offset" : "end offset", start < lastStart ? start : end, start < lastStart ? lastStart : start);
        _startDeltas[_count] = start - lastStart;
        _lengths[_count] = end - start;
        lastStart = start;
    }

    private void WriteBlock()
    {
        ForUtil.Default.Write(_positions, _positionDeltas);
        if (_field.HasPayloads)
        {
            ForUtil.Default.Write(_payloadFile!, _payloadLengths);
            _payloadFile!.WriteVInt(_payloads.Length);
            _payloadFile.WriteBytes(_payloads.Written);
            _payloads.Clear();
        }

        if (_hasOffsets)
        {
            ForUtil.Default.Write(_payloadFile!, _startDeltas);
            ForUtil.Default.Write(_payloadFile!, _lengths);
        }

        _count = 0;
    }

    private void WriteTail()
    {
        var payloadStart = 0;
        var payloadLength = -1;
        var offsetLength = -1;
        for (var i = 0; i < _count; i++)
        {
            if (_field.HasPayloads)
            {
                WriteDelta(_positionDeltas[i], _payloadLengths[i], ref payloadLength);
                _positions.WriteBytes(_payloads.Written.Slice(payloadStart, payloadLength));
                payloadStart += payloadLength;
            }
            else
            {
                _positions.WriteVInt(_positionDeltas[i]);
            }

            if (_hasOffsets)
                WriteDelta(_startDeltas[i], _lengths[i], ref offsetLength);
        }
    }

    /// <summary>A difference with the news whether the length is another than before, and which.</summary>
    private void WriteDelta(int delta, int length, ref int lastLength)
    {
        if (length == lastLength)
        {
            _positions.WriteVInt(delta << 1);
            return;
        }

        _positions.WriteVInt((delta << 1) | 1);
        _positions.WriteVInt(length);
        lastLength = length;
    }

    private void ThrowDisorder(int doc, string what, int value, int previous) => throw new InvalidOperationException(string.Create(
        CultureInfo.InvariantCulture, $"Field '{_field.Name}', document {doc}: {what} {value} comes after {previous}; the order must not descend."));
}
