using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore.QueryParsing;

/// <summary>Gathers the clauses between two parentheses from left to right: where the operator changes, what came before becomes one clause.</summary>
/// <param name="defaultOperator">How clauses hang together that have nothing between them.</param>
internal struct SimpleClauseList(QueryOperator defaultOperator)
{
    private readonly Occur _default = defaultOperator == QueryOperator.And ? Occur.Must : Occur.Should;
    private List<BooleanClause>? _clauses;
    private Query? _only;
    private Occur? _operation;

    /// <summary>Whether nothing was added yet.</summary>
    public readonly bool IsEmpty => _only is null && _clauses is null;

    /// <summary>Adds a clause.</summary>
    /// <param name="query">The clause.</param>
    /// <param name="operation">Must for AND, Should for OR between it and what came before; null when there was nothing.</param>
    /// <param name="isExcluded">Whether the clause must not match.</param>
    public void Add(Query query, Occur? operation, bool isExcluded)
    {
        if (IsEmpty && !isExcluded)
        {
            _only = query;
            // What AND stands before is needed, even if the rest is not.
            _operation = operation == Occur.Must ? Occur.Must : null;
            return;
        }

        var clauses = Clauses(operation ?? (isExcluded ? null : _default));
        clauses.Add(new BooleanClause(query, isExcluded ? Occur.MustNot : operation ?? _default));
    }

    /// <summary>The clauses as one query; null when there are none.</summary>
    public readonly Query? ToQuery()
    {
        if (_clauses is null)
            return _only;
        foreach (var clause in _clauses)
        {
            if (clause.Occur != Occur.MustNot)
                return new BooleanQuery(_clauses);
        }

        _clauses.Insert(0, new BooleanClause(new MatchAllDocsQuery(), Occur.Must));
        return new BooleanQuery(_clauses);
    }

    private List<BooleanClause> Clauses(Occur? operation)
    {
        _clauses ??= new List<BooleanClause>(8);
        if (_only is not null)
        {
            _clauses.Add(new BooleanClause(_only, _operation ?? operation ?? _default));
            _only = null;
            _operation = operation ?? _default;
        }
        else if (_operation is not null && operation is not null && operation != _operation && ToQuery() is { } before)
        {
            _clauses = [new BooleanClause(before, operation.Value)];
        }

        _operation = operation ?? _operation;
        return _clauses;
    }
}
