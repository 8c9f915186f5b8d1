using SearchCore.Codecs.Lucene41;

namespace SearchCore.Codecs.BlockTree;

/// <summary>A term or a block that was written but has no place in a block yet.</summary>
internal readonly struct PendingEntry
{
    private PendingEntry(int keyStart, int keyLength, WrittenTerm term, long blockPointer)
    {
        KeyStart = keyStart;
        KeyLength = keyLength;
        Term = term;
        BlockPointer = blockPointer;
    }

    /// <summary>Where its key, the term or the block's prefix, starts among the pending keys.</summary>
    public int KeyStart { get; }

    public int KeyLength { get; }

    /// <summary>What there is to write about the term.</summary>
    public WrittenTerm Term { get; }

    /// <summary>Where the block is in the file.</summary>
    public long BlockPointer { get; }

    public bool IsBlock => BlockPointer != 0;

    public static PendingEntry OfTerm(int keyStart, int keyLength, in WrittenTerm term) => new(keyStart, keyLength, term, 0);

    public static PendingEntry OfBlock(int keyStart, int keyLength, long pointer) => new(keyStart, keyLength, default, pointer);
}
