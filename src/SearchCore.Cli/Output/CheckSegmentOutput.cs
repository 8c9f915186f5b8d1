using SearchCore.Index;

namespace SearchCore.Cli.Output;

/// <summary>A segment in <see cref="CheckOutput"/>.</summary>
internal sealed record CheckSegmentOutput(
    string Name,
    string Version,
    int Documents,
    int DeletedDocuments,
    long SizeInBytes,
    int Fields,
    long Terms,
    long Postings,
    long Positions,
    IReadOnlyList<string> Problems)
{
    public static CheckSegmentOutput From(SegmentCheckReport segment) => new(
        segment.Name,
        segment.Version,
        segment.DocCount,
        segment.DeletedCount,
        segment.SizeInBytes,
        segment.FieldCount,
        segment.TermCount,
        segment.PostingCount,
        segment.PositionCount,
        segment.Problems);
}
