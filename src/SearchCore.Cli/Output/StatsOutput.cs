namespace SearchCore.Cli.Output;

/// <summary>What <c>stats --json</c> prints.</summary>
internal sealed record StatsOutput(
    string Index,
    int Documents,
    int DeletedDocuments,
    int Segments,
    long SizeInBytes,
    long Generation,
    IReadOnlyDictionary<string, long> Terms)
{
    public static StatsOutput From(SearchIndex index)
    {
        var statistics = index.GetStatistics();
        return new StatsOutput(
            index.Location,
            statistics.DocumentCount,
            statistics.DeletedCount,
            statistics.SegmentCount,
            statistics.SizeInBytes,
            statistics.Generation,
            statistics.TermCounts.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
    }
}
