using SearchCore.Index;

namespace SearchCore.Search.Collectors;

/// <summary>Counts documents.</summary>
public sealed class TotalHitCountCollector : Collector
{
    /// <summary>How many documents have been found.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public override ScoreMode ScoreMode => ScoreMode.CompleteNoScores;

    /// <inheritdoc/>
    public override LeafCollector GetLeafCollector(LeafReaderContext leaf) => new Counter(this);

    private sealed class Counter(TotalHitCountCollector owner) : LeafCollector
    {
        public override void Collect(ReadOnlySpan<int> docs, ReadOnlySpan<float> scores) => owner.Count += docs.Length;
    }
}
