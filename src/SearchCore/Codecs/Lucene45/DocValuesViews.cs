using SearchCore.Exceptions;

namespace SearchCore.Codecs.Lucene45;

/// <summary>A binary field.</summary>
internal sealed class BinaryView(StringValues values) : BinaryDocValues
{
    public override ReadOnlySpan<byte> Get(int doc) => values.Get(doc);
}

/// <summary>A binary field whose values are put together in one place, so that each must be copied out of it.</summary>
internal sealed class CopyingBinaryView(Func<StringValues> open) : BinaryDocValues
{
    public override ReadOnlySpan<byte> Get(int doc) => open().Get(doc).ToArray();
}

/// <summary>A sorted field.</summary>
internal sealed class SortedView(string resource, StringValues dictionary, int valueCount, NumericDocValues ords) : SortedDocValues
{
    public override int ValueCount => valueCount;

    public override int GetOrd(int doc)
    {
        var ord = ords.Get(doc);
        return ord >= -1 && ord < valueCount
            ? (int)ord
            : throw new IndexCorruptException(resource, $"document {doc} has value {ord} of a dictionary of {valueCount}");
    }

    public override ReadOnlySpan<byte> LookupOrd(int ord)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)ord, (uint)valueCount, nameof(ord));
        return dictionary.Get(ord);
    }
}

/// <summary>A sorted-set field.</summary>
internal sealed class SortedSetView(
    string resource, StringValues dictionary, long valueCount, BlockPackedValues ords, long ordCount, MonotonicValues ends) : SortedSetDocValues
{
    private long _position;
    private long _end;

    public override long ValueCount => valueCount;

    public override void SetDocument(int doc)
    {
        _position = doc == 0 ? 0 : ends.Get(doc - 1);
        _end = ends.Get(doc);
        if (_position < 0 || _end < _position || _end > ordCount)
            throw new IndexCorruptException(resource, $"document {doc} is said to have the values {_position} to {_end} of {ordCount}");
    }

    public override long NextOrd()
    {
        if (_position == _end)
            return NoMoreOrds;
        var ord = ords.Get(_position++);
        return ord >= 0 && ord < valueCount
            ? ord
            : throw new IndexCorruptException(resource, $"value {ord} of a dictionary of {valueCount} is used");
    }

    public override ReadOnlySpan<byte> LookupOrd(long ord)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((ulong)ord, (ulong)valueCount, nameof(ord));
        return dictionary.Get(ord);
    }
}

/// <summary>A sorted-set field of which no document has two values.</summary>
internal sealed class SingleValuedSetView(SortedDocValues values) : SortedSetDocValues
{
    private long _next = NoMoreOrds;

    public override long ValueCount => values.ValueCount;

    public override void SetDocument(int doc) => _next = values.GetOrd(doc);

    public override long NextOrd()
    {
        var ord = _next;
        _next = NoMoreOrds;
        return ord;
    }

    public override ReadOnlySpan<byte> LookupOrd(long ord) => values.LookupOrd(checked((int)ord));
}
