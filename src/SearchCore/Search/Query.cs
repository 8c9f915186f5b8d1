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

    /// <summary>Tells a visitor which terms the query looks for, and how they hang together.</summary>
    /// <param name="visitor">The visitor.</param>
    public abstract void Visit(QueryVisitor visitor);
}
