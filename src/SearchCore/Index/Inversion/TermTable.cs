using System.Buffers.Binary;
using System.Numerics;

namespace SearchCore.Index.Inversion;

/// <summary>The terms of one field in memory: a hash table from the bytes of a term to its number. Belongs to one thread.</summary>
internal sealed class TermTable(ByteSlicePool pool)
{
    private const int InitialSlots = 64;
    private const int MaxSlotsToKeep = 4096;
    private const int LengthSize = sizeof(ushort);
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>Different in every process, so that nobody can prepare a document whose terms all collide.</summary>
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64();

    /// <summary>Per slot the hash in the upper half and the term's number plus 1 in the lower; 0 is free.</summary>
    private ulong[] _slots = new ulong[InitialSlots];
    private BufferedTerm[] _terms = new BufferedTerm[InitialSlots / 2];

    public int Count { get; private set; }

    /// <summary>The memory taken outside the pool, in bytes.</summary>
    public unsafe long BytesUsed => (_slots.LongLength * sizeof(ulong)) + (_terms.LongLength * sizeof(BufferedTerm));

    public ref BufferedTerm this[int term] => ref _terms[term];

    public ReadOnlySpan<byte> GetText(int term)
    {
        var address = _terms[term].TextAddress;
        var length = BinaryPrimitives.ReadUInt16LittleEndian(pool.GetSpan(address, LengthSize));
        return pool.GetSpan(address + LengthSize, length);
    }

    /// <summary>The number of a term, a new one if it is new.</summary>
    /// <param name="text">The term's bytes, at most 65,535.</param>
    public int FindOrAdd(ReadOnlySpan<byte> text)
    {
        var prefix = Prefix(text);
        var hash = Hash(text, prefix);
        var mask = _slots.Length - 1;
        var slot = (int)hash & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var found = _slots[slot];
            if ((uint)(found >> 32) == hash && IsEqual((int)(uint)found - 1, text, prefix))
                return (int)(uint)found - 1;
        }

        return Add(text, prefix, hash, slot);
    }

    /// <summary>All terms' numbers, ordered by the terms' bytes.</summary>
    public int[] Sort()
    {
        var entries = new SortEntry[Count];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new SortEntry(_terms[i].Prefix, i);
        entries.AsSpan().Sort(new Comparer(this));
        return Array.ConvertAll(entries, entry => entry.Term);
    }

    /// <summary>Forgets all terms, and the arrays if they have become large. The pool is the owner's to reset.</summary>
    public void Clear()
    {
        if (_slots.Length > MaxSlotsToKeep)
        {
            _slots = new ulong[InitialSlots];
            _terms = new BufferedTerm[InitialSlots / 2];
        }

        Array.Clear(_slots);
        Array.Clear(_terms, 0, Math.Min(Count, _terms.Length));
        Count = 0;
    }

    private static uint Hash(ReadOnlySpan<byte> text, ulong prefix)
    {
        var hash = ((Seed ^ (ulong)text.Length) * Multiplier) ^ prefix;
        for (text = text.Length > sizeof(ulong) ? text[sizeof(ulong)..] : []; text.Length > 0; text = text[Math.Min(sizeof(ulong), text.Length)..])
            hash = BitOperations.RotateLeft(hash * Multiplier, 29) ^ Prefix(text);
        hash *= Multiplier;
        return (uint)((hash ^ (hash >> 29)) * Multiplier >> 32);
    }

    private static byte ShortLength(ReadOnlySpan<byte> text) => (byte)Math.Min(text.Length, byte.MaxValue);

    /// <summary>The first eight bytes as a number that orders as they do.</summary>
    private static ulong Prefix(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(ulong))
            return BinaryPrimitives.ReadUInt64BigEndian(text);
        if (text.Length >= sizeof(uint))
        {
            // Two reads that overlap, instead of a loop over what is left.
            var first = (ulong)BinaryPrimitives.ReadUInt32BigEndian(text) << 32;
            var last = (ulong)BinaryPrimitives.ReadUInt32BigEndian(text[^sizeof(uint)..]);
            return first | (last << (8 * (sizeof(ulong) - text.Length)));
        }

        return text.Length switch
        {
            0 => 0,
            1 => (ulong)text[0] << 56,
            2 => (ulong)BinaryPrimitives.ReadUInt16BigEndian(text) << 48,
            _ => ((ulong)BinaryPrimitives.ReadUInt16BigEndian(text) << 48) | ((ulong)text[2] << 40),
        };
    }

    private bool IsEqual(int term, ReadOnlySpan<byte> text, ulong prefix)
    {
        ref var known = ref _terms[term];
        return known.Prefix == prefix && known.ShortLength == ShortLength(text)
            && (text.Length <= sizeof(ulong) || GetText(term).SequenceEqual(text));
    }

    private int Add(ReadOnlySpan<byte> text, ulong prefix, uint hash, int slot)
    {
        var address = pool.Allocate(text.Length + LengthSize);
        BinaryPrimitives.WriteUInt16LittleEndian(pool.GetSpan(address, LengthSize), (ushort)text.Length);
        text.CopyTo(pool.GetSpan(address + LengthSize, text.Length));
        if (Count == _terms.Length)
            Array.Resize(ref _terms, _terms.Length * 2);
        var term = Count++;
        _terms[term].TextAddress = address;
        _terms[term].Prefix = prefix;
        _terms[term].ShortLength = ShortLength(text);
        _slots[slot] = ((ulong)hash << 32) | (uint)(term + 1);
        if (Count * 2 > _slots.Length)
            Rehash();
        return term;
    }

    private void Rehash()
    {
        var slots = new ulong[_slots.Length * 2];
        var mask = slots.Length - 1;
        foreach (var entry in _slots)
        {
            if (entry == 0)
                continue;
            var slot = (int)(entry >> 32) & mask;
            while (slots[slot] != 0)
                slot = (slot + 1) & mask;
            slots[slot] = entry;
        }

        _slots = slots;
    }

    private readonly record struct SortEntry(ulong Prefix, int Term);

    private readonly struct Comparer(TermTable table) : IComparer<SortEntry>
    {
        public int Compare(SortEntry x, SortEntry y)
        {
            var byPrefix = x.Prefix.CompareTo(y.Prefix);
            return byPrefix != 0 ? byPrefix : table.GetText(x.Term).SequenceCompareTo(table.GetText(y.Term));
        }
    }
}
