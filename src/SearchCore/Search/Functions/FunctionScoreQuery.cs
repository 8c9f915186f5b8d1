using SearchCore.Index;
using SearchCore.Search.Queries;

namespace SearchCore.Search.Functions;

/// <summary>Finds what another query finds, and lets a function of each document change its score.</summary>
/// <param name="Inner">The other query.</param>
/// <param name="Function">The function.</param>
public sealed record FunctionScoreQuery(Query Inner, ScoreFunction Function) : Query
{
    /// <summary>How score and function become one.</summary>
    public FunctionCombination Combination { get; init; }

    /// <inheritdoc/>
    public override string ToString(string defaultField) =>
        $"function({Inner.ToString(defaultField)}, {Combination} {Function}){QueryText.Boost(Boost)}";

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader) => Inner.Rewrite(reader) switch
    {
        MatchNoDocsQuery nothing => nothing,
        var inner when inner == Inner => this,
        var inner => this with { Inner = inner },
    };

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
    {
        // Only a product has the boosts inside already; and what the inner query scores does not matter when it is replaced.
        var innerMode = Combination == FunctionCombination.Multiply || scoreMode != ScoreMode.TopScores ? scoreMode : ScoreMode.Complete;
        return new FunctionWeight(this, Inner.CreateWeight(searcher, innerMode, boost * Boost), boost * Boost);
    }

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor)
    {
        if (visitor.Enter(Occur.Must, this) is { } inner)
            Inner.Visit(inner);
    }

    /// <summary>The score of a document.</summary>
    /// <param name="score">What the inner query scores, boosts included.</param>
    /// <param name="value">What the function says.</param>
    /// <param name="boost">The boosts.</param>
    internal float Combine(float score, double value, float boost)
    {
        var number = value > 0 ? value : 0;
        var combined = Combination switch
        {
            FunctionCombination.Multiply => score * number,
            FunctionCombination.Add => score + (boost * number),
            _ => boost * number,
        };
        return (float)Math.Min(combined, float.MaxValue);
    }
}
