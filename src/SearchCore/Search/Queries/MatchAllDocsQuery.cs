using SearchCore.Search.Weights;

namespace SearchCore.Search.Queries;

/// <summary>Finds every document. Each scores the boost.</summary>
public sealed record MatchAllDocsQuery : Query
{
    /// <inheritdoc/>
    public override string ToString(string defaultField) => "*:*" + QueryText.Boost(Boost);

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) => new AllDocsWeight(boost * Boost);

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor) => visitor.VisitLeaf(this, null);
}
