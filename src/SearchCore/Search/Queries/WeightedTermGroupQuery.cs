using SearchCore.Index;
using SearchCore.Search.Weights;
using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have at least one term of a group, and scores them as if the group were one word: the spellings of a name.</summary>
/// <remarks>The word counts as rare as the most frequent term of the group, so a rare misspelling does not outrank the usual spelling.</remarks>
public sealed record WeightedTermGroupQuery : Query
{
    private readonly ValueList<WeightedTerm> _terms;

    /// <summary>Groups terms.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="terms">The terms, at least one; usually best first.</param>
    /// <exception cref="ArgumentException">There is no term, or a weight is not over 0 and up to 1.</exception>
    public WeightedTermGroupQuery(string field, params IEnumerable<WeightedTerm> terms)
    {
        Field = field;
        _terms = new ValueList<WeightedTerm>(terms);
        WeightedTerm.Check(_terms.Span);
    }

    /// <summary>The field's name.</summary>
    public string Field { get; }

    /// <summary>The terms with their weights.</summary>
    public IReadOnlyList<WeightedTerm> Terms => _terms;

    /// <summary>How a document is scored that has several of the terms.</summary>
    public TermGroupScoring Scoring { get; init; } = TermGroupScoring.Best;

    /// <inheritdoc/>
    public override string ToString(string defaultField)
    {
        var field = QueryText.Field(Field, defaultField);
        return $"({string.Join(" | ", _terms.Select(term => field + term))}){QueryText.Boost(Boost)}";
    }

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader) =>
        _terms is [{ Weight: 1 } only] ? new TermQuery(new Term(Field, only.Term)) { Boost = Boost } : this;

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) =>
        new TermGroupWeight(this, searcher, scoreMode, boost * Boost);

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor) => visitor.VisitTerms(this, [.. _terms.Select(weighted => new Term(Field, weighted.Term))]);
}
