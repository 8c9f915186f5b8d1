namespace SearchCore.Search;

/// <summary>What a search needs: it decides what scorers compute and what they may skip.</summary>
public enum ScoreMode
{
    /// <summary>Every matching document with its score.</summary>
    Complete,

    /// <summary>Every matching document; scores are not asked for.</summary>
    CompleteNoScores,

    /// <summary>The best documents with their scores; documents under <see cref="Collectors.LeafCollector.MinCompetitiveScore"/> may be skipped.</summary>
    TopScores,
}
