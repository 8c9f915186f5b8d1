using SearchCore.Index;
using SearchCore.Search.Weights;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have a term.</summary>
/// <param name="Term">The term, as the index has it: already analyzed.</param>
public sealed record TermQuery(Term Term) : Query
{
    /// <summary>Looks for a term given as text.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="text">The term, as the index has it.</param>
    public TermQuery(string field, string text)
        : this(new Term(field, text))
    {
    }

    /// <inheritdoc/>
    public override string ToString(string defaultField) =>
        $"{QueryText.Field(Term.Field, defaultField)}{Term.Value}{QueryText.Boost(Boost)}";

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) =>
        new TermWeight(searcher, Term, scoreMode, boost * Boost);

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor) => visitor.VisitTerms(this, [Term]);
}
