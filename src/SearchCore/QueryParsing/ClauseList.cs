using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore.QueryParsing;

/// <summary>Gathers the clauses between two parentheses, and works out how each takes part.</summary>
/// <remarks>Lucene's rules: AND makes both its sides required; OR, where AND is the default, makes its right side optional again.</remarks>
/// <param name="defaultOperator">How clauses hang together that have nothing between them.</param>
internal struct ClauseList(QueryOperator defaultOperator)
{
    // Most queries have a handful of clauses, so the list seldom has to grow.
    private readonly List<BooleanClause> _clauses = new(8);
    private bool _firstIsPlain;

    /// <summary>Whether nothing was added, not even a clause without words.</summary>
    public bool IsStart { get; private set; } = true;

    /// <summary>Adds a clause.</summary>
    /// <param name="conjunction">AND or OR before it, or End for nothing.</param>
    /// <param name="modifier">Plus, Minus or Not before it, or End for nothing.</param>
    /// <param name="query">The clause; null when it has no word that is searched.</param>
    public void Add(QueryTokenKind conjunction, QueryTokenKind modifier, Query? query)
    {
        if (_clauses.Count > 0 && _clauses[^1] is { Occur: not Occur.MustNot } last)
        {
            if (conjunction == QueryTokenKind.And)
                _clauses[^1] = last with { Occur = Occur.Must };
            else if (conjunction == QueryTokenKind.Or && defaultOperator == QueryOperator.And)
                _clauses[^1] = last with { Occur = Occur.Should };
        }

        _firstIsPlain |= IsStart && modifier == QueryTokenKind.End && query is not null;
        IsStart = false;
        if (query is null)
            return;
        var isProhibited = modifier is QueryTokenKind.Minus or QueryTokenKind.Not;
        var isRequired = defaultOperator == QueryOperator.Or
            ? modifier == QueryTokenKind.Plus || conjunction == QueryTokenKind.And
            : conjunction != QueryTokenKind.Or;
        _clauses.Add(new BooleanClause(query, isProhibited ? Occur.MustNot : isRequired ? Occur.Must : Occur.Should));
    }

    /// <summary>The clauses as one query; null when none has a word that is searched.</summary>
    public readonly Query? ToQuery() => _clauses switch
    {
        [] => null,
        [var only] when _firstIsPlain => only.Query,
        _ => new BooleanQuery(_clauses),
    };
}
