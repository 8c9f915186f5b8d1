using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>Accepts the terms of a range.</summary>
internal sealed class RangeTest(TermRangeQuery range) : TermTest
{
    public override bool Accepts(ReadOnlySpan<byte> term) =>
        IsInside(range.Lower is { } lower ? term.SequenceCompareTo(lower.Span) : 1, range.IncludesLower)
        && IsInside(range.Upper is { } upper ? upper.Span.SequenceCompareTo(term) : 1, range.IncludesUpper);

    private static bool IsInside(int order, bool includesEnd) => order > 0 || (order == 0 && includesEnd);
}
