using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using SearchCore.Util;

namespace SearchCore.Store;

/// <summary>A new file of an index, written from its start to its end; it keeps the CRC-32 of what was written.</summary>
/// <remarks>Belongs to one thread. The file is complete only after <see cref="Dispose()"/>, and durable only after a sync.</remarks>
public abstract class IndexOutput : IDisposable
{
    private const int BufferSize = 32 * 1024;
    private const int MaxVariableLength = 10;
    private byte[]? _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _used;
    private long _flushed;
    private uint _checksum;

    /// <summary>Creates the output.</summary>
    /// <param name="name">Which file this is, for messages.</param>
    protected IndexOutput(string name)
    {
        Name = name;
    }

    /// <summary>Which file this is, for messages.</summary>
    public string Name { get; }

    /// <summary>How many bytes were written so far, and so the offset of the next one.</summary>
    public long FilePointer => _flushed + _used;

    /// <summary>The CRC-32 of every byte written so far.</summary>
    public uint Checksum
    {
        get
        {
            FlushBuffer();
            return _checksum;
        }
    }

    private byte[] Buffer => _buffer ?? throw new ObjectDisposedException(Name);

    /// <summary>Writes one byte.</summary>
    /// <param name="value">The byte.</param>
    public void WriteByte(byte value)
    {
        EnsureRoom(1);
        _buffer![_used++] = value;
    }

    /// <summary>Writes bytes as they are.</summary>
    /// <param name="bytes">The bytes.</param>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= Buffer.Length - _used)
        {
            bytes.CopyTo(_buffer.AsSpan(_used));
            _used += bytes.Length;
            return;
        }

        FlushBuffer();
        if (bytes.Length < _buffer!.Length)
        {
            bytes.CopyTo(_buffer);
            _used = bytes.Length;
            return;
        }

        _checksum = Crc32.Append(_checksum, bytes);
        WriteToFile(bytes);
        _flushed += bytes.Length;
    }

    /// <summary>Writes a 16-bit number, high byte first.</summary>
    /// <param name="value">The number.</param>
    public void WriteInt16(short value)
    {
        EnsureRoom(sizeof(short));
        BinaryPrimitives.WriteInt16BigEndian(_buffer.AsSpan(_used), value);
        _used += sizeof(short);
    }

    /// <summary>Writes a 32-bit number, high byte first.</summary>
    /// <param name="value">The number.</param>
    public void WriteInt32(int value)
    {
        EnsureRoom(sizeof(int));
        BinaryPrimitives.WriteInt32BigEndian(_buffer.AsSpan(_used), value);
        _used += sizeof(int);
    }

    /// <summary>Writes a 64-bit number, high byte first.</summary>
    /// <param name="value">The number.</param>
    public void WriteInt64(long value)
    {
        EnsureRoom(sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(_buffer.AsSpan(_used), value);
        _used += sizeof(long);
    }

    /// <summary>Writes a 32-bit number in 1 to 5 bytes, 7 bits each, low bits first; a negative one takes 5.</summary>
    /// <param name="value">The number.</param>
    public void WriteVInt(int value)
    {
        EnsureRoom(MaxVariableLength);
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            _buffer![_used++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        _buffer![_used++] = (byte)rest;
    }

    /// <summary>Writes a 64-bit number in 1 to 9 bytes, 7 bits each, low bits first.</summary>
    /// <param name="value">The number, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, which the format has no form for.</exception>
    public void WriteVLong(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        EnsureRoom(MaxVariableLength);
        var rest = (ulong)value;
        while (rest >= 0x80)
        {
            _buffer![_used++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        _buffer![_used++] = (byte)rest;
    }

    /// <summary>Writes a text: its length in UTF-8 bytes, then the bytes. An unpaired surrogate becomes U+FFFD.</summary>
    /// <param name="value">The text.</param>
    public void WriteString(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        WriteVInt(length);
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        Encoding.UTF8.GetBytes(value, bytes);
        WriteBytes(bytes.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>Writes a map of texts: a 32-bit count, then each key and value.</summary>
    /// <param name="map">The map.</param>
    public void WriteStringMap(IReadOnlyCollection<KeyValuePair<string, string>> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        WriteInt32(map.Count);
        foreach (var (key, value) in map)
        {
            WriteString(key);
            WriteString(value);
        }
    }

    /// <summary>Writes a set of texts: a 32-bit count, then each.</summary>
    /// <param name="set">The set.</param>
    public void WriteStringSet(IReadOnlyCollection<string> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        WriteInt32(set.Count);
        foreach (var value in set)
            WriteString(value);
    }

    /// <summary>Writes what is buffered and closes the file.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Hands what is buffered to the file (not yet to the disk).</summary>
    protected internal void FlushBuffer()
    {
        var buffer = Buffer;
        if (_used == 0)
            return;
        _checksum = Crc32.Append(_checksum, buffer.AsSpan(0, _used));
        WriteToFile(buffer.AsSpan(0, _used));
        _flushed += _used;
        _used = 0;
    }

    /// <summary>Appends bytes to the file.</summary>
    /// <param name="bytes">The bytes.</param>
    protected abstract void WriteToFile(ReadOnlySpan<byte> bytes);

    /// <summary>Closes the file after everything was handed to it.</summary>
    protected abstract void CloseFile();

    /// <summary>Writes what is buffered and closes the file.</summary>
    /// <param name="disposing">Whether this comes from <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || _buffer is null)
            return;
        try
        {
            FlushBuffer();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = null;
            CloseFile();
        }
    }

    private void EnsureRoom(int count)
    {
        if (Buffer.Length - _used < count)
            FlushBuffer();
    }
}
