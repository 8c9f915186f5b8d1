namespace SearchCore.Index;

/// <summary>What <see cref="IndexChecker"/> found out about an index.</summary>
public sealed record IndexCheckReport
{
    /// <summary>The index.</summary>
    public required string Location { get; init; }

    /// <summary>The commit that was checked, such as <c>segments_3</c>; null when none could be read.</summary>
    public string? SegmentsFileName { get; init; }

    /// <summary>What was noted with the commit.</summary>
    public IReadOnlyDictionary<string, string> UserData { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The commit's segments, in order.</summary>
    public IReadOnlyList<SegmentCheckReport> Segments { get; init; } = [];

    /// <summary>What is wrong with the index as a whole.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Whether nothing is wrong anywhere.</summary>
    public bool IsClean => Problems.Count == 0 && Segments.All(segment => segment.Problems.Count == 0);

    /// <summary>The number of documents, without deleted ones, in segments that cannot be mended: what <see cref="IndexRepairer"/> would drop.</summary>
    public long LostDocCount => Segments.Where(segment => segment.IsLost).Sum(segment => (long)segment.DocCount - segment.DeletedCount);

    /// <summary>The number of documents in all segments, without deleted ones.</summary>
    public long LiveDocCount => Segments.Sum(segment => (long)segment.DocCount - segment.DeletedCount);
}
