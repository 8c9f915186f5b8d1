using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Search.Queries;

namespace SearchCore.Search.Spans;

/// <summary>Makes the terms of a prefix, wildcard, regular expression, range or fuzzy query spans.</summary>
public sealed record SpanMultiTermQuery : SpanQuery
{
    /// <summary>Wraps a query.</summary>
    /// <param name="inner">The query. Its <see cref="MultiTermQuery.MaxExpansions"/> limits the terms: more are an error, but for a fuzzy query.</param>
    public SpanMultiTermQuery(MultiTermQuery inner)
        : base(inner.Field) => Inner = inner;

    /// <summary>Wraps a fuzzy query; the terms that are most like its word are looked for.</summary>
    /// <param name="inner">The query.</param>
    public SpanMultiTermQuery(FuzzyQuery inner)
        : base(inner.Term.Field) => Inner = inner;

    /// <summary>The query whose terms are looked for.</summary>
    public Query Inner { get; }

    /// <inheritdoc/>
    public override string ToString(string defaultField) => $"SpanMultiTermQueryWrapper({Inner.ToString(defaultField)}){QueryText.Boost(Boost)}";

    /// <inheritdoc/>
    /// <exception cref="LimitExceededException">There are too many terms.</exception>
    public override Query Rewrite(IndexReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var terms = Inner switch
        {
            FuzzyQuery fuzzy => new FuzzyTerms(fuzzy).Find(reader).Select(found => found.Term),
            var inner => ((MultiTermQuery)inner).FindAllTerms(reader),
        };
        return new SpanOrQuery(Field, [.. terms.Select(term => new SpanTermQuery(new Term(Field, term)))]) { Boost = Boost };
    }

    internal override void AddTerms(ISet<Term> terms)
    {
    }

    internal override SpanCursor? CreateCursor(SpanSegment segment) => throw new InvalidOperationException($"{this} was not rewritten.");
}
