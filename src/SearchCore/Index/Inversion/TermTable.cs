using System.Buffers.Binary;
using System.Numerics;

namespace SearchCore.Index.Inversion;

/// <summary>The terms of one field in memory: a hash table from the bytes of a term to its number. Belongs to one thread.</summary>
internal sealed class TermTable(ByteSlicePool pool)
{
    private const int InitialSlots = 64;
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
        var hash = Hash(text);
        var mask = _slots.Length - 1;
        var slot = (int)hash & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var found = _slots[slot];
            if ((uint)(found >> 32) == hash && GetText((int)(uint)found - 1).SequenceEqual(text))
                return (int)(uint)found - 1;
        }

        return Add(text, hash, slot);
    }

    /// <summary>All terms' numbers, ordered by the terms' bytes.</summary>
    public int[] Sort()
    {
        var entries = new SortEntry[Count];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new SortEntry(Prefix(GetText(i)), i);
        entries.AsSpan().Sort(new Comparer(this));
        return Array.ConvertAll(entries, entry => entry.Term);
    }

    /// <summary>Forgets all terms but keeps the arrays. The pool is the owner's to reset.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        Array.Clear(_terms, 0, Count);
        Count = 0;
    }

    private static uint Hash(ReadOnlySpan<byte> text)
    {
        var hash = Seed ^ ((ulong)text.Length * Multiplier);
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * Multiplier, 29);
        hash = (hash ^ Prefix(text)) * Multiplier;
        return (uint)((hash ^ (hash >> 29)) * Multiplier >> 32);
    }

    /// <summary>The first eight bytes as a number that orders as they do.</summary>
    private static ulong Prefix(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(ulong))
            return BinaryPrimitives.ReadUInt64BigEndian(text);
        var prefix = 0UL;
        for (var i = 0; i < text.Length; i++)
            prefix |= (ulong)text[i] << (56 - (8 * i));
        return prefix;
    }

    private int Add(ReadOnlySpan<byte> text, uint hash, int slot)
    {
        var address = pool.Allocate(text.Length + LengthSize);
        BinaryPrimitives.WriteUInt16LittleEndian(pool.GetSpan(address, LengthSize), (ushort)text.Length);
        text.CopyTo(pool.GetSpan(address + LengthSize, text.Length));
        if (Count == _terms.Length)
            Array.Resize(ref _terms, _terms.Length * 2);
        var term = Count++;
        _terms[term].TextAddress = address;
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
