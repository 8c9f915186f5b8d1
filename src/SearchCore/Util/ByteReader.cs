using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using System.Text;
using SearchCore.Exceptions;

namespace SearchCore.Util;

/// <summary>Reads the primitive encodings of an index file (format chapter 1) from bytes, one after another.</summary>
/// <remarks>
/// Every read is checked: bytes that end too soon or make no sense give <see cref="IndexCorruptException"/>, never a
/// read outside the span. It is a struct on the stack, so nothing is allocated for it.
/// </remarks>
/// <param name="bytes">The bytes to read.</param>
/// <param name="resource">The file they are from, for messages.</param>
/// <param name="origin">The offset in that file of the first byte, for messages and <see cref="FilePosition"/>.</param>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes, string resource, long origin = 0)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly string _resource = resource;
    private readonly long _origin = origin;
    private int _position;

    /// <summary>How many bytes were read so far.</summary>
    public int Position
    {
        readonly get => _position;
        set
        {
            if ((uint)value > (uint)_bytes.Length)
                ThrowTruncated(value);
            _position = value;
        }
    }

    /// <summary>The offset in the file of the next byte.</summary>
    public readonly long FilePosition => _origin + _position;

    /// <summary>How many bytes are left.</summary>
    public readonly int Remaining => _bytes.Length - _position;

    /// <summary>The bytes that are left. Reading them does not move the reader.</summary>
    public readonly ReadOnlySpan<byte> Rest => _bytes[_position..];

    public readonly string Resource => _resource;

    public byte ReadByte()
    {
        if ((uint)_position >= (uint)_bytes.Length)
            ThrowTruncated(1);
        return _bytes[_position++];
    }

    /// <summary>The next <paramref name="count"/> bytes, without copying them.</summary>
    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        if ((uint)count > (uint)Remaining)
            ThrowTruncated(count);
        var result = _bytes.Slice(_position, count);
        _position += count;
        return result;
    }

    public void Skip(int count) => ReadBytes(count);

    public short ReadInt16() => BinaryPrimitives.ReadInt16BigEndian(ReadBytes(sizeof(short)));

    public int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(ReadBytes(sizeof(int)));

    public long ReadInt64() => BinaryPrimitives.ReadInt64BigEndian(ReadBytes(sizeof(long)));

    /// <summary>A 32-bit number in 1 to 5 bytes, 7 bits each, low bits first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadVInt()
    {
        // Most are one byte, and this is the hottest read of all.
        if ((uint)_position < (uint)_bytes.Length && _bytes[_position] < 0x80)
            return _bytes[_position++];
        return ReadLongerVInt();
    }

    /// <summary>A variable-length int that counts or measures something, so that it may not be negative.</summary>
    public int ReadVIntNonNegative(string what)
    {
        var value = ReadVInt();
        if (value < 0)
            ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"{what} is {value}, expected 0 or more"));
        return value;
    }

    /// <summary>A 64-bit number in 1 to 9 bytes, 7 bits each, low bits first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long ReadVLong()
    {
        if ((uint)_position < (uint)_bytes.Length && _bytes[_position] < 0x80)
            return _bytes[_position++];
        return ReadLongerVLong();
    }

    public string ReadString()
    {
        var length = ReadVIntNonNegative("a string's length");
        return Encoding.UTF8.GetString(ReadBytes(length));
    }

    /// <summary>A map of strings, as a dictionary in the order read.</summary>
    public Dictionary<string, string> ReadStringMap()
    {
        var count = ReadCount(minimumBytesEach: 2);
        var map = new Dictionary<string, string>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = ReadString();
            map[key] = ReadString();
        }

        return map;
    }

    /// <summary>A set of strings, in the order read.</summary>
    public List<string> ReadStringSet()
    {
        var count = ReadCount(minimumBytesEach: 1);
        var set = new List<string>(count);
        for (var i = 0; i < count; i++)
            set.Add(ReadString());
        return set;
    }

    [DoesNotReturn]
    public readonly void ThrowCorrupt(string reason) =>
        throw new IndexCorruptException(_resource, reason, FilePosition);

    private int ReadLongerVInt()
    {
        const ulong ContinuationBits = 0x8080808080;
        if (Bmi2.X64.IsSupported && Remaining >= sizeof(ulong))
        {
            // The first byte without its high bit on ends the number; then the high bits are squeezed out in one go.
            var bytes = BinaryPrimitives.ReadUInt64LittleEndian(_bytes[_position..]);
            var length = (BitOperations.TrailingZeroCount(~bytes & ContinuationBits) >> 3) + 1;
            var bits = Bmi2.X64.ParallelBitExtract(bytes, 0x7F7F7F7F7F) & ((1UL << (7 * length)) - 1);
            if (length > 5 || bits > uint.MaxValue)
                ThrowCorrupt("a variable-length int has more than 32 bits");
            _position += length;
            return (int)(uint)bits;
        }

        return ReadVIntPlain();
    }

    /// <summary>The path for every machine and the end of a file; gives what the other one gives.</summary>
    private int ReadVIntPlain()
    {
        var value = 0;
        for (var shift = 0; shift < 28; shift += 7)
        {
            int next = ReadByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }

        int last = ReadByte();
        if (last > 0x0F)
            ThrowCorrupt("a variable-length int has more than 32 bits");
        return value | (last << 28);
    }

    private long ReadLongerVLong()
    {
        long value = 0;
        for (var shift = 0; shift < 63; shift += 7)
        {
            long next = ReadByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }

        ThrowCorrupt("a variable-length long has more than 63 bits");
        return 0;
    }

    private int ReadCount(int minimumBytesEach)
    {
        var count = ReadInt32();
        // A forged count must not make us allocate more than the file could fill.
        if (count < 0 || count > Remaining / minimumBytesEach)
            ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a count is {count}, but {Remaining} bytes are left"));
        return count;
    }

    [DoesNotReturn]
    private readonly void ThrowTruncated(long wanted) => throw new IndexCorruptException(
        _resource,
        string.Create(CultureInfo.InvariantCulture, $"{wanted} bytes are wanted, {Remaining} are left"),
        FilePosition);
}
