namespace SearchCore.Index;

/// <summary>A segment as a <see cref="MergePolicy"/> sees it.</summary>
/// <param name="SegmentName">The segment's name.</param>
/// <param name="DocCount">The number of documents, deleted ones included.</param>
/// <param name="DeletedCount">How many of them are deleted.</param>
/// <param name="SizeInBytes">The size of the segment's files.</param>
/// <param name="IsMerging">Whether a running merge reads it, so that it may not be chosen.</param>
public sealed record MergeCandidate(string SegmentName, int DocCount, int DeletedCount, long SizeInBytes, bool IsMerging)
{
    /// <summary>The size without what the deleted documents take up, in bytes.</summary>
    public long LiveSizeInBytes =>
        DocCount == 0 ? 0 : (long)(SizeInBytes * (1.0 - ((double)DeletedCount / DocCount)));
}
