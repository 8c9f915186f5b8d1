using System.Runtime.InteropServices;
using SearchCore.Codecs.Lucene41;
using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Fst;

namespace SearchCore.Codecs.BlockTree;

/// <summary>Groups the terms of a field into blocks of 25 to 48 entries that share a prefix (format chapter 7.7).</summary>
/// <remarks>
/// Terms wait on a stack. When the terms move past a prefix under which enough entries wait, those become a block, which waits in
/// their place. Too many for one block are cut into floor blocks where the first byte after the prefix changes.
/// </remarks>
internal sealed class BlockTreeFieldWriter(FieldInfo field, IndexOutput blocks)
{
    private const int MinEntries = 25;
    private const int MaxEntries = 48;
    private readonly BlockWriter _blockWriter = new(field, blocks);
    private readonly List<PendingEntry> _pending = [];
    private readonly ByteBuffer _keys = new(4096);
    private readonly ByteBuffer _lastTerm = new();
    private readonly List<(Utf8Term Prefix, Utf8Term Code)> _index = [];
    private readonly ByteBuffer _followers = new();

    /// <summary>For each length n: how many entries waited when the first of those came that share the last term's first n + 1 bytes.</summary>
    private int[] _prefixStarts = new int[64];

    private long _termCount;
    private long _sumDocFreq;
    private long _sumTotalTermFreq;

    /// <summary>Adds a term whose postings were written.</summary>
    /// <param name="term">The term, greater than the one before.</param>
    /// <param name="written">What was written.</param>
    public void Add(ReadOnlySpan<byte> term, in WrittenTerm written)
    {
        if (_termCount > 0 && term.SequenceCompareTo(_lastTerm.Written) <= 0)
            throw new InvalidOperationException($"Field '{field.Name}': the term '{new Utf8Term(term.ToArray())}' does not come after '{new Utf8Term(_lastTerm.Written.ToArray())}'.");
        if (term.Length > BlockTreeFormat.MaxTermLength)
            throw new InvalidOperationException($"Field '{field.Name}': a term is longer than {BlockTreeFormat.MaxTermLength} bytes.");
        LeavePrefixes(term.CommonPrefixLength(_lastTerm.Written));
        EnterPrefixes(term);
        _pending.Add(PendingEntry.OfTerm(_keys.Length, term.Length, written));
        _keys.WriteBytes(term);
        _termCount++;
        _sumDocFreq += written.DocFreq;
        _sumTotalTermFreq += written.TotalTermFreq;
    }

    /// <summary>Ends the field.</summary>
    /// <param name="docCount">How many documents have a term of it.</param>
    /// <param name="fst">The index of the blocks.</param>
    /// <returns>The field's statistics; null when it has no terms.</returns>
    public BlockTreeStatistics? Finish(int docCount, out FstBuilder fst)
    {
        fst = new FstBuilder();
        if (_termCount == 0)
            return null;
        LeavePrefixes(0);
        WriteBlocks(0, _pending.Count);
        _index.Sort((left, right) => left.Prefix.CompareTo(right.Prefix));
        foreach (var (prefix, code) in _index)
            fst.Add(prefix.Span, code);
        var hasFreqs = field.IndexOptions >= IndexOptions.DocsAndFreqs;
        return new BlockTreeStatistics(_termCount, _index[0].Code.Bytes, hasFreqs ? _sumTotalTermFreq : -1, _sumDocFreq, docCount);
    }

    /// <summary>Makes blocks of the prefixes of the last term that are longer than those of the next one.</summary>
    private void LeavePrefixes(int shared)
    {
        for (var length = _lastTerm.Length; length > shared; length--)
        {
            var count = _pending.Count - _prefixStarts[length - 1];
            if (count >= MinEntries)
                WriteBlocks(length, count);
        }

        _lastTerm.Truncate(shared);
    }

    private void EnterPrefixes(ReadOnlySpan<byte> term)
    {
        if (_prefixStarts.Length < term.Length)
            Array.Resize(ref _prefixStarts, Math.Max(term.Length, _prefixStarts.Length * 2));
        _prefixStarts.AsSpan(_lastTerm.Length, term.Length - _lastTerm.Length).Fill(_pending.Count);
        _lastTerm.WriteBytes(term[_lastTerm.Length..]);
    }

    /// <summary>Makes a block, or several floor blocks, of the last entries that wait.</summary>
    private void WriteBlocks(int prefixLength, int count)
    {
        var first = _pending.Count - count;
        var entries = CollectionsMarshal.AsSpan(_pending)[first..];
        var keyStart = entries[0].KeyStart;
        var prefix = Utf8Term.CopyOf(_keys.Written.Slice(keyStart, prefixLength));
        var isFloor = count > MaxEntries && prefixLength > 0;
        _followers.Clear();
        var followerCount = 0;
        long pointer = 0;
        var hasTerms = false;
        while (entries.Length > 0)
        {
            var length = isFloor ? FloorLength(entries, prefixLength) : entries.Length;
            var written = _blockWriter.Write(entries[..length], _keys.Written, prefixLength, isLastInFloor: length == entries.Length);
            if (pointer == 0)
            {
                (pointer, hasTerms) = written;
            }
            else
            {
                followerCount++;
                _followers.WriteByte((byte)LeadByte(entries[0], prefixLength));
                _followers.WriteVLong(((written.Pointer - pointer) << 1) | (written.HasTerms ? 1L : 0));
            }

            entries = entries[length..];
        }

        _index.Add((prefix, MakeCode(pointer, hasTerms, followerCount)));
        _pending.RemoveRange(first, count);
        _keys.Truncate(keyStart);
        _keys.WriteBytes(prefix.Span);
        _pending.Add(PendingEntry.OfBlock(keyStart, prefixLength, pointer));
    }

    private Utf8Term MakeCode(long pointer, bool hasTerms, int followerCount)
    {
        var code = new ByteBuffer(16 + _followers.Length);
        var flags = (hasTerms ? BlockTreeFormat.HasTerms : 0) | (followerCount > 0 ? BlockTreeFormat.IsFloor : 0);
        code.WriteVLong((pointer << BlockTreeFormat.FlagBits) | (uint)flags);
        if (followerCount > 0)
        {
            code.WriteVInt(followerCount);
            code.WriteBytes(_followers.Written);
        }

        return Utf8Term.CopyOf(code.Written);
    }

    /// <summary>How many entries the next floor block gets: whole groups of one lead byte until there are enough, or all when few are left.</summary>
    private int FloorLength(ReadOnlySpan<PendingEntry> entries, int prefixLength)
    {
        if (entries.Length <= MaxEntries)
            return entries.Length;
        for (var i = MinEntries; i < entries.Length; i++)
        {
            if (LeadByte(entries[i], prefixLength) != LeadByte(entries[i - 1], prefixLength))
                return i;
        }

        return entries.Length;
    }

    /// <summary>The first byte after the prefix; -1 for the term that is the prefix.</summary>
    private int LeadByte(in PendingEntry entry, int prefixLength) =>
        entry.KeyLength == prefixLength ? -1 : _keys.Written[entry.KeyStart + prefixLength];
}
