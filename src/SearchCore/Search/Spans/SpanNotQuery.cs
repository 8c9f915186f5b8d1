using System.Globalization;
using SearchCore.Index;

namespace SearchCore.Search.Spans;

/// <summary>Finds the spans of one span query that no span of another overlaps or comes near.</summary>
public sealed record SpanNotQuery : SpanQuery
{
    /// <summary>Leaves spans out.</summary>
    /// <param name="include">Whose spans are found.</param>
    /// <param name="exclude">Whose spans must not be there; of the same field.</param>
    /// <param name="before">How many positions before a span must be free of the other query's spans; 0 or more.</param>
    /// <param name="after">How many positions behind a span must be free of them; 0 or more.</param>
    /// <exception cref="ArgumentException">The queries look in different fields.</exception>
    public SpanNotQuery(SpanQuery include, SpanQuery exclude, int before = 0, int after = 0)
        : base(FieldOf([include, exclude]))
    {
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        (Include, Exclude, Before, After) = (include, exclude, before, after);
    }

    /// <summary>Whose spans are found.</summary>
    public SpanQuery Include { get; }

    /// <summary>Whose spans must not be there.</summary>
    public SpanQuery Exclude { get; }

    /// <summary>How many positions before a span must be free.</summary>
    public int Before { get; }

    /// <summary>How many positions behind a span must be free.</summary>
    public int After { get; }

    /// <inheritdoc/>
    public override string ToString(string defaultField) => string.Create(
        CultureInfo.InvariantCulture,
        $"spanNot({Include.ToString(defaultField)}, {Exclude.ToString(defaultField)}, {Before}, {After}){QueryText.Boost(Boost)}");

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader)
    {
        var parts = Rewrite([Include, Exclude], reader);
        return parts[0] == Include && parts[1] == Exclude ? this : new SpanNotQuery(parts[0], parts[1], Before, After) { Boost = Boost };
    }

    internal override void AddTerms(ISet<Term> terms) => Include.AddTerms(terms);

    internal override SpanCursor? CreateCursor(SpanSegment segment)
    {
        if (Include.CreateCursor(segment) is not { } include)
            return null;
        return Exclude.CreateCursor(segment) is { } exclude ? new NotSpans(include, exclude, Before, After) : include;
    }
}
