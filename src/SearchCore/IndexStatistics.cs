namespace SearchCore;

/// <summary>Numbers about an index as it is searched at the moment.</summary>
/// <param name="DocumentCount">Documents that can be found.</param>
/// <param name="DeletedCount">Documents that are deleted but not merged away yet.</param>
/// <param name="SegmentCount">Segments.</param>
/// <param name="SizeInBytes">Bytes of all files of the index.</param>
/// <param name="Generation">The number of the last commit; 0 when there is none yet.</param>
/// <param name="TermCounts">The number of terms by field, summed over the segments.</param>
public sealed record IndexStatistics(
    int DocumentCount,
    int DeletedCount,
    int SegmentCount,
    long SizeInBytes,
    long Generation,
    IReadOnlyDictionary<string, long> TermCounts);
