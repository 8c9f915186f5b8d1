namespace SearchCore.Codecs;

/// <summary>
/// For each part of a term's postings the impacts that no other one of the part beats in frequency and norm both: the greatest score
/// of the part is the score of one of them, whatever the similarity, as long as it never falls when either grows.
/// </summary>
/// <remarks>
/// Postings are parted twice: into groups, and each group into blocks of 128 documents (the last may have fewer). It only goes forward, and
/// belongs to one thread.
/// </remarks>
internal abstract class ImpactsSource
{
    /// <summary>The last document of the current group; <see cref="Util.DocIdSetIterator.NoMoreDocs"/> after the last group.</summary>
    public abstract int GroupLastDoc { get; }

    /// <summary>The impacts of the current group; empty after the last group. Valid until the next call of <see cref="AdvanceGroup"/>.</summary>
    public abstract ReadOnlySpan<Impact> GroupImpacts { get; }

    /// <summary>How many blocks the current group has.</summary>
    public abstract int BlockCount { get; }

    /// <summary>Moves to the group that has the first document which is not less than a target; stays when it is the current one.</summary>
    /// <param name="target">The document; not less than before.</param>
    public abstract void AdvanceGroup(int target);

    /// <summary>The last document of a block of the current group.</summary>
    /// <param name="block">Which block, from 0.</param>
    public abstract int BlockLastDoc(int block);

    /// <summary>The impacts of a block of the current group. Valid until the next call of <see cref="AdvanceGroup"/>.</summary>
    /// <param name="block">Which block, from 0.</param>
    public abstract ReadOnlySpan<Impact> BlockImpacts(int block);
}
