using SearchCore.Index;

namespace SearchCore.Cli.Output;

/// <summary>What <c>check --json</c> prints.</summary>
internal sealed record CheckOutput(
    string Index,
    bool IsClean,
    string? SegmentsFile,
    long Documents,
    IReadOnlyList<string> Problems,
    IReadOnlyList<CheckSegmentOutput> Segments)
{
    public static CheckOutput From(IndexCheckReport report) => new(
        report.Location,
        report.IsClean,
        report.SegmentsFileName,
        report.LiveDocCount,
        report.Problems,
        [.. report.Segments.Select(CheckSegmentOutput.From)]);
}
