using SearchCore.Codecs;

namespace SearchCore.Index.Inversion;

/// <summary>Walks the postings of one term out of memory.</summary>
internal sealed class BufferedPostings : PostingsEnumerator
{
    private readonly PostingsBuffer _buffer;
    private readonly bool _hasFreqs;
    private readonly bool _hasPositions;
    private readonly bool _hasOffsets;
    private ByteStreamReader _docs;
    private ByteStreamReader _positions;
    private byte[] _payload = [];
    private int _payloadLength;
    private int _docFreq;
    private int _docsRead;
    private int _lastDelta;
    private int _lastFreq;
    private int _doc;
    private int _freq;
    private int _positionsLeft;
    private int _position;
    private int _startOffset;
    private int _endOffset;

    public BufferedPostings(PostingsBuffer buffer)
    {
        _buffer = buffer;
        _hasFreqs = buffer.Options >= IndexOptions.DocsAndFreqs;
        _hasPositions = buffer.Options >= IndexOptions.DocsAndFreqsAndPositions;
        _hasOffsets = buffer.Options >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
    }

    public override int DocId => _doc;

    public override long Cost => _docFreq;

    public override int Freq => _freq;

    public override int StartOffset => _hasOffsets ? _startOffset : -1;

    public override int EndOffset => _hasOffsets ? _endOffset : -1;

    public override ReadOnlySpan<byte> Payload => _payload.AsSpan(0, _payloadLength);

    /// <summary>Whether this walks terms of that buffer and so can be used again for another term of it.</summary>
    public bool IsOf(PostingsBuffer buffer) => ReferenceEquals(_buffer, buffer);

    public void Reset(in BufferedTerm term)
    {
        _docs = new ByteStreamReader(_buffer.Pool, in term.Docs);
        _positions = new ByteStreamReader(_buffer.Pool, in term.Positions);
        _docFreq = term.DocFreq;
        _lastDelta = term.LastDocDelta;
        _lastFreq = term.Freq;
        _docsRead = 0;
        _positionsLeft = 0;
        _doc = -1;
    }

    public override int NextDoc()
    {
        if (_docsRead == _docFreq)
            return _doc = NoMoreDocs;
        while (_positionsLeft > 0)
            ReadPosition();
        _doc = Math.Max(_doc, 0) + ReadDocument();
        _docsRead++;
        if (_hasPositions)
            _positionsLeft = _freq;
        _position = 0;
        _startOffset = 0;
        return _doc;
    }

    public override int Advance(int target)
    {
        while (NextDoc() < target)
        {
            // A term's postings in memory are read once from start to end; there is nothing to skip with.
        }

        return _doc;
    }

    public override int NextPosition()
    {
        if (!_hasPositions)
            return -1;
        if (_positionsLeft == 0)
            throw new InvalidOperationException("All positions of the document were taken already.");
        ReadPosition();
        return _position;
    }

    /// <summary>The distance to the next document; sets the frequency.</summary>
    private int ReadDocument()
    {
        if (_docsRead == _docFreq - 1)
        {
            _freq = _hasFreqs ? _lastFreq : 1;
            return _lastDelta;
        }

        var code = _docs.ReadVInt();
        if (!_hasFreqs)
        {
            _freq = 1;
            return (int)code;
        }

        _freq = (code & 1) != 0 ? 1 : (int)_docs.ReadVInt();
        return (int)(code >> 1);
    }

    private void ReadPosition()
    {
        _positionsLeft--;
        var code = _positions.ReadVInt();
        _position += (int)(code >> 1);
        _payloadLength = 0;
        if ((code & 1) != 0)
        {
            _payloadLength = (int)_positions.ReadVInt();
            if (_payload.Length < _payloadLength)
                _payload = new byte[Math.Max(_payloadLength, _payload.Length * 2)];
            _positions.ReadBytes(_payload.AsSpan(0, _payloadLength));
        }

        if (!_hasOffsets)
            return;
        _startOffset += (int)_positions.ReadVInt();
        _endOffset = _startOffset + (int)_positions.ReadVInt();
    }
}
