using SearchCore.Index;

namespace SearchCore.Search;

/// <summary>What is searched for. A query never changes, and equals another that asks the same.</summary>
/// <remarks>To change a part, copy it: <c>query with { Boost = 2 }</c>. Safe for many threads.</remarks>
public abstract record Query
{
    /// <summary>What the scores of this query are multiplied by: 1 unless told otherwise; finite, 0 or more.</summary>
    public float Boost
    {
        get;
        init => field = float.IsFinite(value) && value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A boost is a finite number, 0 or more.");
    } = 1;

    /// <summary>The query in the classic query syntax.</summary>
    /// <param name="defaultField">The field whose name is left out.</param>
    /// <returns>The text.</returns>
    public abstract string ToString(string defaultField);

    /// <summary>The query in the classic query syntax, with every field's name.</summary>
    public sealed override string ToString() => ToString("");

    /// <summary>A simpler query that finds and scores the same in this index.</summary>
    /// <param name="reader">The index.</param>
    /// <returns>The simpler query; this one when nothing can be made simpler.</returns>
    public virtual Query Rewrite(IndexReader reader) => this;

    /// <summary>Makes the query ready for one search. Call <see cref="IndexSearcher.CreateWeight"/> instead, unless for a part of a query.</summary>
    /// <param name="searcher">Whose index is searched.</param>
    /// <param name="scoreMode">What the search needs.</param>
    /// <param name="boost">What the scores are multiplied by besides <see cref="Boost"/>: the boosts around this query.</param>
    /// <returns>The weight; by default that of the rewritten query.</returns>
    /// <exception cref="NotSupportedException">The query neither rewrites itself nor makes a weight.</exception>
    public virtual Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
    {
        var rewritten = Rewrite(searcher.Reader);
        return rewritten != this
            ? rewritten.CreateWeight(searcher, scoreMode, boost)
            : throw new NotSupportedException($"{GetType().Name} has to override either {nameof(Rewrite)} or {nameof(CreateWeight)}.");
    }

    /// <summary>Tells a visitor which terms the query looks for, and how they hang together.</summary>
    /// <param name="visitor">The visitor.</param>
    public abstract void Visit(QueryVisitor visitor);
}
