namespace SearchCore.Search.Collectors;

/// <summary>Takes what a search finds in one segment, a block at a time.</summary>
public abstract class LeafCollector
{
    /// <summary>With <see cref="ScoreMode.TopScores"/>: the least score that is still of interest; documents that score less may be left out. Never decreases.</summary>
    public virtual float MinCompetitiveScore => 0;

    /// <summary>Takes documents.</summary>
    /// <param name="docs">The documents' numbers in the segment, ascending, also from call to call; none is deleted.</param>
    /// <param name="scores">Their scores; without meaning for <see cref="ScoreMode.CompleteNoScores"/>.</param>
    public abstract void Collect(ReadOnlySpan<int> docs, ReadOnlySpan<float> scores);
}
