using SearchCore.Util;

namespace SearchCore.Codecs;

/// <summary>Walks the documents of a term and, in each, its occurrences. Belongs to one thread.</summary>
/// <remarks>
/// What was not asked for with <see cref="PostingsFlags"/>, or is not in the index, reads as: frequency 1, position -1,
/// offsets -1, no payload.
/// </remarks>
public abstract class PostingsEnumerator : DocIdSetIterator
{
    /// <summary>How often the current document has the term.</summary>
    public abstract int Freq { get; }

    /// <summary>The first character of the current occurrence, in UTF-16 code units of the field's text; -1 when not kept.</summary>
    public virtual int StartOffset => -1;

    /// <summary>The character after the current occurrence; -1 when not kept.</summary>
    public virtual int EndOffset => -1;

    /// <summary>The payload of the current occurrence; empty when it has none. Valid until the next move.</summary>
    public virtual ReadOnlySpan<byte> Payload => [];

    /// <summary>
    /// The documents of the current decoded block, of which <see cref="BlockIndex"/> is the current one. For loops that score a block at a time.
    /// </summary>
    internal virtual ReadOnlySpan<int> BlockDocs => [];

    /// <summary>The frequencies that belong to <see cref="BlockDocs"/>; empty when frequencies are not read.</summary>
    internal virtual ReadOnlySpan<int> BlockFreqs => [];

    /// <summary>Which entry of <see cref="BlockDocs"/> is the current document; -1 before the first.</summary>
    internal virtual int BlockIndex => -1;

    /// <summary>Whether this enumerator offers <see cref="BlockDocs"/> and <see cref="NextBlock"/>.</summary>
    internal virtual bool HasBlocks => false;

    /// <summary>The last document of the current decoded block; the current document when there are no blocks.</summary>
    internal virtual int BlockLastDoc => DocId;

    /// <summary>Opens the impacts of the term, which bound the scores of its documents; null when the segment does not have them.</summary>
    internal virtual ImpactsSource? OpenImpacts() => null;

    /// <summary>Moves to the next occurrence in the current document; may be called <see cref="Freq"/> times.</summary>
    /// <returns>The token position, from 0; -1 when positions are not kept.</returns>
    public virtual int NextPosition() => -1;

    /// <summary>
    /// Decodes the next block (or, after an advance into a block, leaves what is behind) and stands at its first document.
    /// </summary>
    /// <returns>False after the last block, when the enumerator stands at <see cref="DocIdSetIterator.NoMoreDocs"/>.</returns>
    internal virtual bool NextBlock() => throw new NotSupportedException("This enumerator has no blocks.");

    /// <summary>
    /// The last document of the block that an advance to <paramref name="target"/> would decode, learnt without decoding it: for scorers that
    /// decide from a block's bounds whether to go there. Does not move the enumerator; targets may not decrease.
    /// </summary>
    /// <returns>That document, or <see cref="DocIdSetIterator.NoMoreDocs"/> when no block ends at or after the target's one.</returns>
    internal virtual int AdvanceShallow(int target) => NoMoreDocs;
}
