using SearchCore.Index;
using SearchCore.Search.Weights;

namespace SearchCore.Search.Queries;

/// <summary>Finds what another query finds, but every document scores the boost.</summary>
/// <param name="Inner">The other query.</param>
public sealed record ConstantScoreQuery(Query Inner) : Query
{
    /// <inheritdoc/>
    public override string ToString(string defaultField) => $"ConstantScore({Inner.ToString(defaultField)}){QueryText.Boost(Boost)}";

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader) => Inner.Rewrite(reader) switch
    {
        MatchNoDocsQuery nothing => nothing,
        var inner when inner == Inner => this,
        var inner => this with { Inner = inner },
    };

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) =>
        new ConstantWeight(this, Inner.CreateWeight(searcher, ScoreMode.CompleteNoScores, 1), boost * Boost);

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor)
    {
        if (visitor.Enter(Occur.Must, this) is { } inner)
            Inner.Visit(inner);
    }
}
