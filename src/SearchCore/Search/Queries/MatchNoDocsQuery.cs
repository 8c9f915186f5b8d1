using SearchCore.Search.Weights;

namespace SearchCore.Search.Queries;

/// <summary>Finds nothing.</summary>
public sealed record MatchNoDocsQuery : Query
{
    /// <summary>The empty text, which the query parser reads as a query that finds nothing.</summary>
    /// <param name="defaultField">Has no effect.</param>
    public override string ToString(string defaultField) => "";

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) => new NoDocsWeight();

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor) => visitor.VisitLeaf(this, null);
}
