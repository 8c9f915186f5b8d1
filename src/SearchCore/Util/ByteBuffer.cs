using System.Buffers.Binary;
using System.Text;

namespace SearchCore.Util;

/// <summary>Bytes in memory that grow at the end, with the encodings of index files (format chapter 1).</summary>
/// <remarks>For parts of a file that are packed, or whose length must be written before them. Clearing keeps the memory. Belongs to one thread.</remarks>
internal sealed class ByteBuffer
{
    private const int MaxVariableLength = 10;
    private byte[] _bytes;
    private int _length;

    /// <summary>Creates an empty buffer.</summary>
    /// <param name="capacity">How many bytes fit before it grows.</param>
    public ByteBuffer(int capacity = 256) => _bytes = new byte[capacity];

    /// <summary>How many bytes were written.</summary>
    public int Length => _length;

    /// <summary>The bytes; valid until the next write.</summary>
    public Span<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Drops the bytes from a place on.</summary>
    public void Truncate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)_length, nameof(length));
        _length = length;
    }

    public void WriteByte(byte value)
    {
        EnsureRoom(1);
        _bytes[_length++] = value;
    }

    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        EnsureRoom(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Adds bytes of any content and returns them, to be filled before the next write.</summary>
    public Span<byte> Append(int count)
    {
        EnsureRoom(count);
        _length += count;
        return _bytes.AsSpan(_length - count, count);
    }

    public void WriteInt32(int value) => BinaryPrimitives.WriteInt32BigEndian(Append(sizeof(int)), value);

    public void WriteInt64(long value) => BinaryPrimitives.WriteInt64BigEndian(Append(sizeof(long)), value);

    /// <summary>Writes a text: its length in UTF-8 bytes, then the bytes. An unpaired surrogate becomes U+FFFD.</summary>
    public void WriteString(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        WriteVInt(length);
        Encoding.UTF8.GetBytes(value, Append(length));
    }

    /// <summary>Writes zeros.</summary>
    public void WritePadding(int count)
    {
        EnsureRoom(count);
        _bytes.AsSpan(_length, count).Clear();
        _length += count;
    }

    /// <summary>Writes a 32-bit number in 1 to 5 bytes, 7 bits each, low bits first.</summary>
    public void WriteVInt(int value) => WriteVariable((uint)value);

    /// <summary>Writes a 64-bit number of 0 or more in 1 to 9 bytes, 7 bits each, low bits first.</summary>
    public void WriteVLong(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        WriteVariable((ulong)value);
    }

    private void WriteVariable(ulong value)
    {
        EnsureRoom(MaxVariableLength);
        while (value >= 0x80)
        {
            _bytes[_length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        _bytes[_length++] = (byte)value;
    }

    private void EnsureRoom(int count)
    {
        if (_bytes.Length - _length < count)
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(_length + (long)count, _bytes.Length * 2L)));
    }
}
