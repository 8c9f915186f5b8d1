using System.Buffers.Binary;
using System.Numerics;

namespace SearchCore.Util;

/// <summary>A fixed number of bits, kept in 64-bit words; bit i is bit i &amp; 63 of word i &gt;&gt; 6.</summary>
/// <remarks>Safe for many readers as long as nobody writes.</remarks>
public sealed class BitSet
{
    private readonly ulong[] _words;

    /// <summary>Creates a set with every bit off.</summary>
    /// <param name="length">The number of bits, 0 or more.</param>
    public BitSet(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Length = length;
        _words = new ulong[WordCount(length)];
    }

    private BitSet(ulong[] words, int length)
    {
        _words = words;
        Length = length;
    }

    /// <summary>The number of bits.</summary>
    public int Length { get; }

    /// <summary>The words that hold the bits; bits at or over <see cref="Length"/> are off.</summary>
    internal ReadOnlySpan<ulong> Words => _words;

    /// <summary>Whether a bit is on.</summary>
    /// <param name="index">The bit, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">The bit lies outside the set's words.</exception>
    public bool this[int index] => (_words[index >> 6] & (1UL << (index & 63))) != 0;

    /// <summary>Makes a set from bytes: bit i is bit i &amp; 7 of byte i &gt;&gt; 3. Bits at or over the length are left out.</summary>
    internal static BitSet FromBytes(ReadOnlySpan<byte> bytes, int length)
    {
        var set = new BitSet(length);
        Span<byte> word = stackalloc byte[sizeof(ulong)];
        for (var i = 0; i < set._words.Length; i++)
        {
            var part = bytes.Slice(i * sizeof(ulong), Math.Min(sizeof(ulong), bytes.Length - (i * sizeof(ulong))));
            word.Clear();
            part.CopyTo(word);
            set._words[i] = BinaryPrimitives.ReadUInt64LittleEndian(word);
        }

        if ((length & 63) != 0)
            set._words[^1] &= (1UL << (length & 63)) - 1;
        return set;
    }

    /// <summary>The bits as bytes, in the form of <see cref="FromBytes"/>.</summary>
    internal byte[] ToBytes()
    {
        var padded = new byte[_words.Length * sizeof(ulong)];
        for (var i = 0; i < _words.Length; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(padded.AsSpan(i * sizeof(ulong)), _words[i]);
        return padded[..(int)(((long)Length + 7) >> 3)];
    }

    /// <summary>Turns a bit on.</summary>
    /// <param name="index">The bit, from 0.</param>
    /// <returns>Whether the bit was off before.</returns>
    public bool Set(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Length, nameof(index));
        ref var word = ref _words[index >> 6];
        var bit = 1UL << (index & 63);
        var changed = (word & bit) == 0;
        word |= bit;
        return changed;
    }

    /// <summary>The bits that are on, ascending.</summary>
    internal IEnumerable<int> SetBits()
    {
        for (var index = 0; index < Length; index++)
        {
            index = NextSetBit(index);
            if (index < 0)
                yield break;
            yield return index;
        }
    }

    /// <summary>Turns bits on.</summary>
    /// <param name="indexes">The bits.</param>
    /// <exception cref="IndexOutOfRangeException">A bit lies outside the set's words.</exception>
    internal void Set(ReadOnlySpan<int> indexes)
    {
        var words = _words;
        foreach (var index in indexes)
            words[index >> 6] |= 1UL << index;
    }

    /// <summary>Turns a bit off.</summary>
    /// <param name="index">The bit, from 0.</param>
    /// <returns>Whether the bit was on before.</returns>
    public bool Clear(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Length, nameof(index));
        ref var word = ref _words[index >> 6];
        var bit = 1UL << (index & 63);
        var changed = (word & bit) != 0;
        word &= ~bit;
        return changed;
    }

    /// <summary>Turns every bit on.</summary>
    public void SetAll()
    {
        Array.Fill(_words, ulong.MaxValue);
        if ((Length & 63) != 0)
            _words[^1] = (1UL << (Length & 63)) - 1;
    }

    /// <summary>How many bits are on.</summary>
    /// <returns>The count.</returns>
    public int Cardinality()
    {
        var count = 0;
        foreach (var word in _words)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>The first bit that is on at or after a place.</summary>
    /// <param name="from">Where to start, 0 or more.</param>
    /// <returns>The bit, or -1 when none follows.</returns>
    public int NextSetBit(int from)
    {
        var index = from >> 6;
        if (index >= _words.Length)
            return -1;
        var word = _words[index] & (ulong.MaxValue << (from & 63));
        while (word == 0)
        {
            if (++index == _words.Length)
                return -1;
            word = _words[index];
        }

        return (index << 6) + BitOperations.TrailingZeroCount(word);
    }

    /// <summary>A copy that can be changed without changing this one.</summary>
    /// <returns>The copy.</returns>
    public BitSet Clone() => new((ulong[])_words.Clone(), Length);

    private static int WordCount(int length) => (int)(((long)length + 63) >> 6);
}
