using System.Text;
using SearchCore.Index;
using SearchCore.Search.Weights;
using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>Combines queries; a document's score is the sum over the <see cref="Occur.Must"/> and <see cref="Occur.Should"/> clauses that match it.</summary>
/// <remarks>A query with nothing but <see cref="Occur.MustNot"/> clauses finds nothing.</remarks>
public sealed record BooleanQuery : Query
{
    private readonly ValueList<BooleanClause> _clauses;

    /// <summary>Combines clauses.</summary>
    /// <param name="clauses">The clauses, in order. How many a search allows is <c>IndexSearcher.MaxClauseCount</c>.</param>
    public BooleanQuery(params IEnumerable<BooleanClause> clauses) => _clauses = new ValueList<BooleanClause>(clauses);

    /// <summary>The clauses, in order.</summary>
    public IReadOnlyList<BooleanClause> Clauses => _clauses;

    /// <summary>How many <see cref="Occur.Should"/> clauses have to match, 0 or more; 0 when at least one has to if there is no <see cref="Occur.Must"/>.</summary>
    public int MinimumShouldMatch
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Documents that match all queries.</summary>
    /// <param name="queries">The queries.</param>
    public static BooleanQuery All(params IEnumerable<Query> queries) => Of(Occur.Must, queries);

    /// <summary>Documents that match at least one query.</summary>
    /// <param name="queries">The queries.</param>
    public static BooleanQuery Any(params IEnumerable<Query> queries) => Of(Occur.Should, queries);

    /// <inheritdoc/>
    public override string ToString(string defaultField)
    {
        var text = new StringBuilder();
        var parentheses = Boost != 1 || MinimumShouldMatch > 0;
        if (parentheses)
            text.Append('(');
        text.AppendJoin(" ", _clauses, clause => clause.ToString(defaultField));
        if (parentheses)
            text.Append(')');
        if (MinimumShouldMatch > 0)
            text.Append('~').Append(MinimumShouldMatch);
        return text.Append(QueryText.Boost(Boost)).ToString();
    }

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader)
    {
        if (_clauses.Count == 0)
            return new MatchNoDocsQuery();
        var clauses = _clauses.Select(clause => clause with { Query = clause.Query.Rewrite(reader) }).ToArray();
        if (clauses is [{ Occur: Occur.Must or Occur.Should, Query: var only }] && MinimumShouldMatch == 0)
            return only with { Boost = only.Boost * Boost };
        return clauses.AsSpan().SequenceEqual(_clauses.Span) ? this : new BooleanQuery(clauses) { Boost = Boost, MinimumShouldMatch = MinimumShouldMatch };
    }

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) =>
        new BooleanWeight(this, searcher, scoreMode, boost * Boost);

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor)
    {
        foreach (var clause in _clauses)
        {
            if (visitor.Enter(clause.Occur, this) is { } inner)
                clause.Query.Visit(inner);
        }
    }

    private static BooleanQuery Of(Occur occur, IEnumerable<Query> queries) =>
        new(queries.Select(query => new BooleanClause(query, occur)));
}
