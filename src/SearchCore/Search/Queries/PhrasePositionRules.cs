namespace SearchCore.Search.Queries;

/// <summary>What the positions of a phrase have to be like.</summary>
internal static class PhrasePositionRules
{
    /// <summary>The largest position, so that sums of positions and slops stay in range.</summary>
    public const int MaxPosition = 1 << 24;

    public static void Check(ReadOnlySpan<int> positions, int terms)
    {
        if (positions.Length != terms)
            throw new ArgumentException($"A phrase needs a position for each term: there are {terms} terms, but {positions.Length} positions.", nameof(positions));
        var before = 0;
        foreach (var position in positions)
        {
            if (position < before || position > MaxPosition)
                throw new ArgumentException($"Positions of a phrase ascend from 0 to at most {MaxPosition}: {position} cannot follow {before}.", nameof(positions));
            before = position;
        }
    }
}
