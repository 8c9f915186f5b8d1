namespace SearchCore.Index;

/// <summary>What <see cref="IndexRepairer"/> did.</summary>
public sealed record IndexRepairReport
{
    /// <summary>What was found before.</summary>
    public required IndexCheckReport Found { get; init; }

    /// <summary>The segments that were dropped.</summary>
    public IReadOnlyList<string> DroppedSegments { get; init; } = [];

    /// <summary>How many documents went with them, without those that were deleted.</summary>
    public long LostDocCount { get; init; }

    /// <summary>The segments that were written anew, without any loss.</summary>
    public IReadOnlyList<string> RewrittenSegments { get; init; } = [];

    /// <summary>Damaged commits that were removed.</summary>
    public IReadOnlyList<string> RemovedCommits { get; init; } = [];

    /// <summary>Whether anything was changed.</summary>
    public bool HasChanged => DroppedSegments.Count > 0 || RewrittenSegments.Count > 0 || RemovedCommits.Count > 0;
}
