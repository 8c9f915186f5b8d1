using System.Text;
using SearchCore.Index;
using SearchCore.Search.Weights;
using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>Finds what at least one of several queries finds; a document scores as in the best of them, plus a part of the rest.</summary>
/// <remarks>For a word that is looked for in several fields: one good match should not be outvoted by two poor ones.</remarks>
public sealed record DisjunctionMaxQuery : Query
{
    private readonly ValueList<Query> _disjuncts;

    /// <summary>Combines queries.</summary>
    /// <param name="disjuncts">The queries.</param>
    public DisjunctionMaxQuery(params IEnumerable<Query> disjuncts) => _disjuncts = new ValueList<Query>(disjuncts);

    /// <summary>The queries.</summary>
    public IReadOnlyList<Query> Disjuncts => _disjuncts;

    /// <summary>Which part of the other matching queries' scores is added: 0 (none) to 1 (all).</summary>
    public float TieBreaker
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A tie breaker lies from 0 to 1.");
    }

    /// <inheritdoc/>
    public override string ToString(string defaultField)
    {
        var text = new StringBuilder("(")
            .AppendJoin(" | ", _disjuncts, query => query is BooleanQuery ? $"({query.ToString(defaultField)})" : query.ToString(defaultField))
            .Append(')');
        if (TieBreaker != 0)
            text.Append('~').Append(QueryText.Number(TieBreaker));
        return text.Append(QueryText.Boost(Boost)).ToString();
    }

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader)
    {
        if (_disjuncts.Count == 0)
            return new MatchNoDocsQuery();
        var disjuncts = _disjuncts.Select(query => query.Rewrite(reader)).ToArray();
        if (disjuncts is [var only])
            return only with { Boost = only.Boost * Boost };
        return disjuncts.AsSpan().SequenceEqual(_disjuncts.Span) ? this : new DisjunctionMaxQuery(disjuncts) { Boost = Boost, TieBreaker = TieBreaker };
    }

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) =>
        new DisjunctionMaxWeight([.. _disjuncts.Select(query => query.CreateWeight(searcher, scoreMode, boost * Boost))], TieBreaker);

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor)
    {
        if (visitor.Enter(Occur.Should, this) is not { } inner)
            return;
        foreach (var query in _disjuncts)
            query.Visit(inner);
    }
}
