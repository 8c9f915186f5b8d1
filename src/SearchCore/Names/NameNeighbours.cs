using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore.Names;

/// <summary>Tells the names of a query what stands beside them, so that <c>Abu Kamal</c> finds Albukamal though a parser made two words of it.</summary>
public static class NameNeighbours
{
    /// <summary>Connects names that are clauses beside each other and look in the same field.</summary>
    /// <param name="query">The query.</param>
    /// <returns>The same query with connected names; the query itself when there is nothing to connect.</returns>
    public static Query Connect(Query query)
    {
        if (query is not BooleanQuery boolean)
            return query;
        var clauses = boolean.Clauses;
        var connected = new BooleanClause[clauses.Count];
        for (var i = 0; i < connected.Length; i++)
        {
            var before = i == 0 ? null : clauses[i - 1];
            var behind = i == connected.Length - 1 ? null : clauses[i + 1];
            var inner = clauses[i].Occur == Occur.MustNot ? clauses[i].Query : Connect(clauses[i].Query);
            connected[i] = clauses[i] with { Query = Connect(inner, before, behind) };
        }

        return new BooleanQuery(connected) { Boost = boolean.Boost, MinimumShouldMatch = boolean.MinimumShouldMatch };
    }

    private static Query Connect(Query query, BooleanClause? before, BooleanClause? behind) => query switch
    {
        NameQuery { Operator: not NameWordOperator.Phrase } name => name with
        {
            Preceding = TextIn(before, name.Field),
            Following = TextIn(behind, name.Field),
        },
        DisjunctionMaxQuery any => new DisjunctionMaxQuery(any.Disjuncts.Select(disjunct => Connect(disjunct, before, behind)))
        {
            Boost = any.Boost,
            TieBreaker = any.TieBreaker,
        },
        _ => query,
    };

    /// <summary>The name that a clause looks for in a field; empty for none.</summary>
    private static string TextIn(BooleanClause? clause, string field)
    {
        if (clause is null || clause.Occur == Occur.MustNot)
            return "";
        var names = clause.Query is DisjunctionMaxQuery any ? any.Disjuncts : [clause.Query];
        foreach (var query in names)
        {
            if (query is NameQuery { Operator: not NameWordOperator.Phrase } name && string.Equals(name.Field, field, StringComparison.Ordinal))
                return name.Text;
        }

        return "";
    }
}
