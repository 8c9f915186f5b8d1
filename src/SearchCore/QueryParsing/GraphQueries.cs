using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Util;

namespace SearchCore.QueryParsing;

/// <summary>Makes queries of words that stand in a graph, so that a synonym of several words is looked for as a phrase.</summary>
internal static class GraphQueries
{
    /// <summary>A phrase for each way through.</summary>
    public static Query Phrase(string field, TokenGraph graph, int slop)
    {
        var ways = graph.FindPaths().ConvertAll(path => Way(field, path, slop));
        return ways is [var only] ? only : BooleanQuery.Any(ways);
    }

    /// <summary>A clause for each piece that every way goes through.</summary>
    public static Query Words(string field, TokenGraph graph, Occur occur)
    {
        var clauses = graph.Split().Select(piece => new BooleanClause(Phrase(field, piece, slop: 0), occur)).ToList();
        return clauses is [var only] ? only.Query : new BooleanQuery(clauses);
    }

    private static Query Way(string field, List<(Utf8Term Term, int Position)> path, int slop) => path is [var only]
        ? new TermQuery(new Term(field, only.Term))
        : new PhraseQuery(field, path.Select(word => word.Term), path.Select(word => word.Position - path[0].Position)) { Slop = slop };
}
