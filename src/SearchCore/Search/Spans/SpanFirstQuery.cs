using System.Globalization;
using SearchCore.Index;

namespace SearchCore.Search.Spans;

/// <summary>Finds the spans of a span query that lie at the beginning of a field.</summary>
public sealed record SpanFirstQuery : SpanQuery
{
    /// <summary>Restricts a query.</summary>
    /// <param name="match">Whose spans are found.</param>
    /// <param name="end">The position by which a span must have ended.</param>
    public SpanFirstQuery(SpanQuery match, int end)
        : base(match.Field)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(end);
        (Match, End) = (match, end);
    }

    /// <summary>Whose spans are found.</summary>
    public SpanQuery Match { get; }

    /// <summary>The position by which a span must have ended.</summary>
    public int End { get; }

    /// <inheritdoc/>
    public override string ToString(string defaultField) => string.Create(
        CultureInfo.InvariantCulture, $"spanFirst({Match.ToString(defaultField)}, {End}){QueryText.Boost(Boost)}");

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader)
    {
        var match = (SpanQuery)Match.Rewrite(reader);
        return match == Match ? this : new SpanFirstQuery(match, End) { Boost = Boost };
    }

    internal override void AddTerms(ISet<Term> terms) => Match.AddTerms(terms);

    internal override SpanCursor? CreateCursor(SpanSegment segment) => Match.CreateCursor(segment) is { } spans ? new SpansBetween(spans, 0, End) : null;
}
