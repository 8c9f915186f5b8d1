using SearchCore.Index;

namespace SearchCore.Search.Spans;

/// <summary>Finds a term: each of its positions is a span.</summary>
/// <param name="Term">The term, as the index has it.</param>
public sealed record SpanTermQuery(Term Term) : SpanQuery(Term.Field)
{
    /// <summary>Looks for a term given as text.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="text">The term, as the index has it.</param>
    public SpanTermQuery(string field, string text)
        : this(new Term(field, text))
    {
    }

    /// <inheritdoc/>
    public override string ToString(string defaultField) => $"{QueryText.Field(Field, defaultField)}{Term.Value}{QueryText.Boost(Boost)}";

    internal override void AddTerms(ISet<Term> terms) => terms.Add(Term);

    internal override SpanCursor? CreateCursor(SpanSegment segment) => segment.Open(Term) is { } postings ? new TermSpans(postings) : null;
}
