using System.Globalization;
using SearchCore.Index;

namespace SearchCore.Search.Spans;

/// <summary>Finds the spans of a span query that lie between two positions of the field.</summary>
public sealed record SpanPositionRangeQuery : SpanQuery
{
    /// <summary>Restricts a query.</summary>
    /// <param name="match">Whose spans are found.</param>
    /// <param name="start">The first position at which a span may begin, from 0.</param>
    /// <param name="end">The position by which a span must have ended.</param>
    public SpanPositionRangeQuery(SpanQuery match, int start, int end)
        : base(match.Field)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(end);
        (Match, Start, End) = (match, start, end);
    }

    /// <summary>Whose spans are found.</summary>
    public SpanQuery Match { get; }

    /// <summary>The first position at which a span may begin.</summary>
    public int Start { get; }

    /// <summary>The position by which a span must have ended.</summary>
    public int End { get; }

    /// <inheritdoc/>
    public override string ToString(string defaultField) => string.Create(
        CultureInfo.InvariantCulture, $"spanPosRange({Match.ToString(defaultField)}, {Start}, {End}){QueryText.Boost(Boost)}");

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader)
    {
        var match = (SpanQuery)Match.Rewrite(reader);
        return match == Match ? this : new SpanPositionRangeQuery(match, Start, End) { Boost = Boost };
    }

    internal override void AddTerms(ISet<Term> terms) => Match.AddTerms(terms);

    internal override SpanCursor? CreateCursor(SpanSegment segment) =>
        Match.CreateCursor(segment) is { } spans ? new SpansBetween(spans, Start, End) : null;
}
