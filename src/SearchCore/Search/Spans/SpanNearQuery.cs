using System.Globalization;
using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Search.Spans;

/// <summary>Finds stretches in which spans of all of several span queries stand near each other.</summary>
/// <remarks>
/// In order, each span has to begin after the one before (or with it, and end later), and the gaps between them count; the shortest stretch that ends
/// with a span of the last query is found, and no other that begins with one of its spans. In any order, all positions of the stretch count that none of the
/// spans takes; spans may overlap.
/// </remarks>
public sealed record SpanNearQuery : SpanQuery
{
    private readonly ValueList<SpanQuery> _clauses;

    /// <summary>Combines queries of one field.</summary>
    /// <param name="clauses">The queries, at least one.</param>
    /// <param name="slop">How many positions between the spans may be left in all, 0 or more.</param>
    /// <param name="inOrder">Whether the spans have to come in the order of the queries.</param>
    /// <exception cref="ArgumentException">There is no query, or they look in several fields.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The slop is negative.</exception>
    public SpanNearQuery(IReadOnlyList<SpanQuery> clauses, int slop = 0, bool inOrder = true)
        : base(FieldOf(clauses))
    {
        ArgumentOutOfRangeException.ThrowIfNegative(slop);
        _clauses = new ValueList<SpanQuery>(clauses);
        Slop = slop;
        InOrder = inOrder;
    }

    /// <summary>The queries.</summary>
    public IReadOnlyList<SpanQuery> Clauses => _clauses;

    /// <summary>How many positions between the spans may be left in all.</summary>
    public int Slop { get; }

    /// <summary>Whether the spans have to come in the order of the queries.</summary>
    public bool InOrder { get; }

    /// <inheritdoc/>
    public override string ToString(string defaultField) =>
        $"spanNear([{Join(_clauses, defaultField)}], {Slop.ToString(CultureInfo.InvariantCulture)}, {(InOrder ? "true" : "false")}){QueryText.Boost(Boost)}";

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader)
    {
        var clauses = Rewrite(_clauses, reader);
        return clauses.AsSpan().SequenceEqual(_clauses.Span) ? this : new SpanNearQuery(clauses, Slop, InOrder) { Boost = Boost };
    }

    internal override void AddTerms(ISet<Term> terms)
    {
        foreach (var clause in _clauses)
            clause.AddTerms(terms);
    }

    internal override SpanCursor? CreateCursor(SpanSegment segment)
    {
        var cursors = new SpanCursor[_clauses.Count];
        for (var i = 0; i < cursors.Length; i++)
        {
            if (_clauses[i].CreateCursor(segment) is not { } cursor)
                return null;
            cursors[i] = cursor;
        }

        return cursors.Length == 1 ? cursors[0] : new NearSpans(cursors, InOrder ? new OrderedNear(Slop) : new UnorderedNear(Slop));
    }
}
