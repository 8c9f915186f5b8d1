namespace SearchCore.Search.Scorers;

/// <summary>How the scores that one document gets from several scorers become one.</summary>
internal enum ScoreCombination
{
    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>The greatest.</summary>
    Best,
}
