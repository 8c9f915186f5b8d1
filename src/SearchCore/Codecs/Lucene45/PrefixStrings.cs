using System.Globalization;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene45;

/// <summary>Sorted strings, each kept as its difference to the one before, every so many whole. Belongs to one thread.</summary>
internal sealed class PrefixStrings(IndexInput data, BinaryEntry entry, MonotonicValues starts) : StringValues(data)
{
    private byte[] _current = new byte[64];
    private int _length;
    private long _index = -1;
    private long _next;

    /// <summary>One string, valid until the next call.</summary>
    public override ReadOnlySpan<byte> Get(long index)
    {
        if (index < _index || _index < 0 || index / entry.Interval != _index / entry.Interval)
        {
            var first = index / entry.Interval;
            _next = entry.Offset + starts.Get(first);
            _index = (first * entry.Interval) - 1;
            _length = 0;
        }

        while (_index < index)
            ReadNext();
        return _current.AsSpan(0, _length);
    }

    private void ReadNext()
    {
        var reader = Data.OpenReader(_next);
        var (shared, rest) = (reader.ReadVInt(), reader.ReadVInt());
        if (shared < 0 || shared > _length || rest < 0 || (long)shared + rest > entry.MaxLength)
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture,
                $"string {_index + 1} has {shared} bytes of the {_length} before it and {rest} more, with {entry.MaxLength} at most"));
        var bytes = reader.ReadBytes(rest);
        if (_current.Length < shared + rest)
            Array.Resize(ref _current, Math.Max(shared + rest, 2 * _current.Length));
        bytes.CopyTo(_current.AsSpan(shared));
        _length = shared + rest;
        _index++;
        _next = reader.FilePosition;
    }
}
