using SearchCore.Search.Weights;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have a value in a field. Every document scores the boost.</summary>
/// <remarks>
/// Asks what is fastest: the field's doc values, its norms, or all its terms. A text of no words is no value. A field that is only
/// stored is not found.
/// </remarks>
/// <param name="Field">The field's name.</param>
public sealed record FieldExistsQuery(string Field) : Query
{
    /// <inheritdoc/>
    public override string ToString(string defaultField) => $"{Field}:*{QueryText.Boost(Boost)}";

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) => new FieldExistsWeight(this, boost * Boost);

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor) => visitor.VisitLeaf(this, Field);
}
