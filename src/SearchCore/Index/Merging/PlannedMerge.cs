namespace SearchCore.Index.Merging;

/// <summary>A merge that was decided on.</summary>
/// <param name="sources">The segments to merge, in document order.</param>
internal sealed class PlannedMerge(IReadOnlyList<SegmentState> sources)
{
    public IReadOnlyList<SegmentState> Sources { get; } = sources;
}
