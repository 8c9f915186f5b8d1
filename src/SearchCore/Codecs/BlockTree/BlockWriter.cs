using SearchCore.Codecs.Lucene41;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.BlockTree;

/// <summary>Writes one block of a terms dictionary after the other (format chapter 7.2).</summary>
internal sealed class BlockWriter(FieldInfo field, IndexOutput output)
{
    private readonly bool _hasFreqs = field.IndexOptions >= IndexOptions.DocsAndFreqs;
    private readonly bool _hasPositions = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;
    private readonly bool _usesPayloadFile = BlockTreeFormat.LongsCount(field) == 3;
    private readonly ByteBuffer _suffixes = new();
    private readonly ByteBuffer _statistics = new();
    private readonly ByteBuffer _metadata = new();
    private PostingsPointers _last;

    /// <summary>Writes a block.</summary>
    /// <param name="entries">Its entries, ascending by key.</param>
    /// <param name="keys">The keys of the entries.</param>
    /// <param name="prefixLength">How many bytes the keys share.</param>
    /// <param name="isLastInFloor">Whether no floor block of the same prefix follows.</param>
    /// <returns>Where the block is, and whether it has terms.</returns>
    public (long Pointer, bool HasTerms) Write(ReadOnlySpan<PendingEntry> entries, ReadOnlySpan<byte> keys, int prefixLength, bool isLastInFloor)
    {
        var pointer = output.FilePointer;
        var isLeaf = true;
        var hasTerms = false;
        foreach (ref readonly var entry in entries)
        {
            isLeaf &= !entry.IsBlock;
            hasTerms |= !entry.IsBlock;
        }

        _last = default;
        foreach (ref readonly var entry in entries)
        {
            var suffix = keys.Slice(entry.KeyStart + prefixLength, entry.KeyLength - prefixLength);
            _suffixes.WriteVInt(isLeaf ? suffix.Length : (suffix.Length << 1) | (entry.IsBlock ? 1 : 0));
            _suffixes.WriteBytes(suffix);
            if (entry.IsBlock)
                _suffixes.WriteVLong(pointer - entry.BlockPointer);
            else
                AddTerm(entry.Term);
        }

        output.WriteVInt((entries.Length << 1) | (isLastInFloor ? 1 : 0));
        WriteSection(_suffixes, (_suffixes.Length << 1) | (isLeaf ? 1 : 0));
        WriteSection(_statistics, _statistics.Length);
        WriteSection(_metadata, _metadata.Length);
        return (pointer, hasTerms);
    }

    private void WriteSection(ByteBuffer section, int code)
    {
        output.WriteVInt(code);
        output.WriteBytes(section.Written);
        section.Clear();
    }

    private void AddTerm(in WrittenTerm term)
    {
        _statistics.WriteVInt(term.DocFreq);
        if (_hasFreqs)
            _statistics.WriteVLong(term.TotalTermFreq - term.DocFreq);
        var pointers = term.Pointers;
        _metadata.WriteVLong(pointers.DocStart - _last.DocStart);
        if (_hasPositions)
            _metadata.WriteVLong(pointers.PositionStart - _last.PositionStart);
        if (_usesPayloadFile)
            _metadata.WriteVLong(pointers.PayloadStart - _last.PayloadStart);
        if (term.DocFreq == 1)
            _metadata.WriteVInt(pointers.SingletonDoc);
        if (_hasPositions && term.TotalTermFreq > ForUtil.BlockSize)
            _metadata.WriteVLong(pointers.LastPositionBlockOffset);
        if (term.DocFreq > ForUtil.BlockSize)
            _metadata.WriteVLong(pointers.SkipOffset);
        _last = pointers;
    }
}
