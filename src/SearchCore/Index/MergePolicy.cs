namespace SearchCore.Index;

/// <summary>Says which segments are to be merged into one. Has no state, so one policy may serve many writers.</summary>
public abstract class MergePolicy
{
    /// <summary>Merges nothing, whatever is asked.</summary>
    public static MergePolicy None { get; } = new NoMergePolicy();

    /// <summary>Chooses merges after segments were added.</summary>
    /// <param name="segments">The index' segments in order.</param>
    /// <returns>Groups of segments, each to become one; no segment in two of them, none that is merging already.</returns>
    public abstract IReadOnlyList<IReadOnlyList<MergeCandidate>> FindMerges(IReadOnlyList<MergeCandidate> segments);

    /// <summary>Chooses merges that bring the index to at most a number of segments, and rid these of deleted documents.</summary>
    /// <param name="segments">The index' segments in order, of those that were there when the merge was ordered.</param>
    /// <param name="maxSegments">The number aimed at, 1 or more. It need not be reached at once: the policy is asked again after each merge.</param>
    /// <returns>Groups of segments, each to become one; none when the aim is reached.</returns>
    public abstract IReadOnlyList<IReadOnlyList<MergeCandidate>> FindForcedMerges(IReadOnlyList<MergeCandidate> segments, int maxSegments);

    /// <summary>Says whether a merged segment is packed into one file.</summary>
    /// <param name="mergedBytes">The size of the merged segment, in bytes.</param>
    /// <param name="indexBytes">The size of all segments of the index at that moment, in bytes; deleted documents do not count.</param>
    /// <returns>False unless a policy has its own opinion: its files stay as they are.</returns>
    public virtual bool UsesCompoundFile(long mergedBytes, long indexBytes) => false;

    private sealed class NoMergePolicy : MergePolicy
    {
        public override IReadOnlyList<IReadOnlyList<MergeCandidate>> FindMerges(IReadOnlyList<MergeCandidate> segments) => [];

        public override IReadOnlyList<IReadOnlyList<MergeCandidate>> FindForcedMerges(
            IReadOnlyList<MergeCandidate> segments, int maxSegments) => [];
    }
}
