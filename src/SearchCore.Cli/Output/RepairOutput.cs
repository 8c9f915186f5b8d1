using SearchCore.Index;

namespace SearchCore.Cli.Output;

/// <summary>What <c>repair --json</c> prints: what was done, or what would be.</summary>
internal sealed record RepairOutput(
    string Index,
    bool IsClean,
    bool IsDone,
    long LostDocuments,
    IReadOnlyList<string> BrokenSegments,
    IReadOnlyList<string> RewrittenSegments,
    IReadOnlyList<string> RemovedCommits,
    IReadOnlyList<string> Problems)
{
    /// <summary>What would be done.</summary>
    public static RepairOutput From(IndexCheckReport found) => new(
        found.Location,
        found.IsClean,
        IsDone: false,
        found.LostDocCount,
        [.. found.Segments.Where(segment => segment.IsLost).Select(segment => segment.Name)],
        [.. found.Segments.Where(segment => segment.CanBeRewritten).Select(segment => segment.Name)],
        [],
        ProblemsOf(found));

    /// <summary>What was done.</summary>
    public static RepairOutput From(IndexRepairReport done) => new(
        done.Found.Location,
        IsClean: true,
        done.HasChanged,
        done.LostDocCount,
        done.DroppedSegments,
        done.RewrittenSegments,
        done.RemovedCommits,
        ProblemsOf(done.Found));

    private static IReadOnlyList<string> ProblemsOf(IndexCheckReport found) =>
        [.. found.Problems, .. found.Segments.SelectMany(segment => segment.Problems)];
}
