namespace SearchCore.Search.Spans;

/// <summary>A stretch of token positions in a document.</summary>
/// <param name="Start">The first position.</param>
/// <param name="End">The position after the last.</param>
internal readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>How many positions it has.</summary>
    public int Length => End - Start;

    /// <summary>By start, then by end.</summary>
    public int CompareTo(Span other)
    {
        var order = Start.CompareTo(other.Start);
        return order != 0 ? order : End.CompareTo(other.End);
    }
}
