using SearchCore.Index;

namespace SearchCore.Search.Collectors;

/// <summary>Takes what a search finds, segment by segment in document order.</summary>
public abstract class Collector
{
    /// <summary>What the collector needs.</summary>
    public abstract ScoreMode ScoreMode { get; }

    /// <summary>Called before a segment is searched.</summary>
    /// <param name="leaf">The segment.</param>
    /// <returns>What takes the segment's documents.</returns>
    public abstract LeafCollector GetLeafCollector(LeafReaderContext leaf);
}
