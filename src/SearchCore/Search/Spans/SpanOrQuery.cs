using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Search.Spans;

/// <summary>Finds the spans of any of several span queries.</summary>
public sealed record SpanOrQuery : SpanQuery
{
    private readonly ValueList<SpanQuery> _clauses;

    /// <summary>Combines queries of one field.</summary>
    /// <param name="clauses">The queries, at least one.</param>
    /// <exception cref="ArgumentException">There is none, or they look in several fields.</exception>
    public SpanOrQuery(params IReadOnlyList<SpanQuery> clauses)
        : this(FieldOf(clauses), clauses)
    {
    }

    /// <summary>Any number of queries, also none.</summary>
    internal SpanOrQuery(string field, IReadOnlyList<SpanQuery> clauses)
        : base(field) => _clauses = new ValueList<SpanQuery>(clauses);

    /// <summary>The queries.</summary>
    public IReadOnlyList<SpanQuery> Clauses => _clauses;

    /// <inheritdoc/>
    public override string ToString(string defaultField) => $"spanOr([{Join(_clauses, defaultField)}]){QueryText.Boost(Boost)}";

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader)
    {
        var clauses = Rewrite(_clauses, reader);
        return clauses.AsSpan().SequenceEqual(_clauses.Span) ? this : new SpanOrQuery(Field, clauses) { Boost = Boost };
    }

    internal override void AddTerms(ISet<Term> terms)
    {
        foreach (var clause in _clauses)
            clause.AddTerms(terms);
    }

    internal override SpanCursor? CreateCursor(SpanSegment segment)
    {
        var cursors = _clauses.Select(clause => clause.CreateCursor(segment)).OfType<SpanCursor>().ToArray();
        return cursors switch
        {
            [] => null,
            [var only] => only,
            _ => new OrSpans(cursors),
        };
    }
}
