namespace SearchCore.Index.Inversion;

/// <summary>Reads a stream of a <see cref="ByteSlicePool"/> from its start. Whoever reads knows how much there is.</summary>
internal struct ByteStreamReader
{
    private readonly ByteSlicePool _pool;
    private int _position;
    private int _sliceEnd;
    private int _sliceIndex;

    public ByteStreamReader(ByteSlicePool pool, in ByteStream stream)
    {
        _pool = pool;
        _position = stream.Start;
        _sliceEnd = stream.Start + ByteSlicePool.SliceSize(0);
    }

    public byte ReadByte()
    {
        if (_position == _sliceEnd)
            NextSlice();
        return _pool.ReadByte(_position++);
    }

    public uint ReadVInt()
    {
        uint value = ReadByte();
        if (value < 0x80)
            return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = ReadByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }

    public void ReadBytes(Span<byte> target)
    {
        while (target.Length > 0)
        {
            if (_position == _sliceEnd)
                NextSlice();
            var count = Math.Min(target.Length, _sliceEnd - _position);
            _pool.GetSpan(_position, count).CopyTo(target);
            _position += count;
            target = target[count..];
        }
    }

    private void NextSlice()
    {
        _position = _pool.ReadLink(_sliceEnd);
        _sliceEnd = _position + ByteSlicePool.SliceSize(++_sliceIndex);
    }
}
