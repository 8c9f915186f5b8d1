namespace SearchCore.Codecs.BlockTree;

/// <summary>The value that a walk through the index of a terms dictionary puts together: where a block is (format chapter 7.4).</summary>
internal sealed class BlockCode
{
    private byte[] _bytes = new byte[32];
    private int _length;

    /// <summary>Forgets the value.</summary>
    public void Clear() => _length = 0;

    /// <summary>Adds what a step adds.</summary>
    /// <param name="reversed">The bytes, back to front.</param>
    public void Append(ReadOnlySpan<byte> reversed) => _length = Write(reversed);

    /// <summary>The value so far with an ending, which is not kept.</summary>
    /// <param name="reversedEnd">The ending, back to front.</param>
    public ReadOnlySpan<byte> With(ReadOnlySpan<byte> reversedEnd)
    {
        // Only after writing is it known which array has the bytes.
        var length = Write(reversedEnd);
        return _bytes.AsSpan(0, length);
    }

    private int Write(ReadOnlySpan<byte> reversed)
    {
        var length = _length + reversed.Length;
        if (_bytes.Length < length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, length));
        var added = _bytes.AsSpan(_length, reversed.Length);
        reversed.CopyTo(added);
        added.Reverse();
        return length;
    }
}
