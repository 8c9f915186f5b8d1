using SearchCore.Search;
using SearchCore.Search.Functions;
using SearchCore.Search.Queries;

namespace SearchCore.Tests.Differential;

/// <summary>Makes a failing case smaller as long as it fails.</summary>
internal static class CaseShrinker
{
    /// <summary>Shrinks.</summary>
    /// <param name="failing">The case.</param>
    /// <param name="fails">Whether a case still fails.</param>
    public static DifferentialCase Shrink(DifferentialCase failing, Predicate<DifferentialCase> fails)
    {
        while (Smaller(failing).FirstOrDefault(smaller => fails(smaller)) is { } smaller)
            failing = smaller;
        return failing;
    }

    /// <summary>Cases that are a little smaller, those first that are much smaller.</summary>
    private static IEnumerable<DifferentialCase> Smaller(DifferentialCase tested)
    {
        foreach (var query in Simpler(tested.Query))
            yield return tested with { Query = query };
        for (var length = tested.Steps.Count; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= tested.Steps.Count; start += length)
                yield return tested with { Steps = [.. tested.Steps.Take(start), .. tested.Steps.Skip(start + length)] };
        }

        for (var i = 0; i < tested.Steps.Count; i++)
        {
            foreach (var document in tested.Steps[i] is IndexStep.Put put ? Simpler(put.Document) : [])
                yield return tested with { Steps = [.. tested.Steps.Take(i), new IndexStep.Put(document), .. tested.Steps.Skip(i + 1)] };
        }

        if (tested.Sort.Count > 1)
            yield return tested with { Sort = [.. tested.Sort.Skip(1)] };
        if (tested.UsesCompoundFile)
            yield return tested with { UsesCompoundFile = false };
    }

    private static IEnumerable<PlainDocument> Simpler(PlainDocument document)
    {
        if (document.Loose.Length > 0)
            yield return document with { Loose = [] };
        if (document.Tags.Length > 0)
            yield return document with { Tags = [] };
        if (document.Numbers.Length > 0)
            yield return document with { Numbers = [] };
        if (document.Weight is not null || document.Rank is not null || document.Mark is not null)
            yield return document with { Weight = null, Rank = null, Mark = null };
        for (var i = 0; i < document.Text.Length; i++)
            yield return document with { Text = [.. document.Text.Take(i), .. document.Text.Skip(i + 1)] };
    }

    private static IEnumerable<Query> Simpler(Query query)
    {
        if (query.Boost != 1)
            yield return query with { Boost = 1 };
        foreach (var simpler in query switch
        {
            BooleanQuery boolean => SimplerBoolean(boolean),
            DisjunctionMaxQuery max => max.Disjuncts.Concat(max.Disjuncts.SelectMany((inner, i) => Simpler(inner)
                .Select(simpler => (Query)new DisjunctionMaxQuery(Replace(max.Disjuncts, i, simpler)) { Boost = max.Boost, TieBreaker = max.TieBreaker }))),
            ConstantScoreQuery constant => Simpler(constant.Inner).Select(inner => (Query)(constant with { Inner = inner })).Prepend(constant.Inner),
            FunctionScoreQuery function => Simpler(function.Inner).Select(inner => (Query)(function with { Inner = inner })).Prepend(function.Inner),
            _ => [],
        })
        {
            yield return simpler;
        }
    }

    private static IEnumerable<Query> SimplerBoolean(BooleanQuery query)
    {
        BooleanQuery With(IEnumerable<BooleanClause> clauses) => new(clauses) { Boost = query.Boost, MinimumShouldMatch = query.MinimumShouldMatch };
        foreach (var clause in query.Clauses)
            yield return clause.Query;
        for (var i = 0; i < query.Clauses.Count && query.Clauses.Count > 1; i++)
            yield return With([.. query.Clauses.Take(i), .. query.Clauses.Skip(i + 1)]);
        if (query.MinimumShouldMatch > 0)
            yield return new BooleanQuery(query.Clauses) { Boost = query.Boost, MinimumShouldMatch = query.MinimumShouldMatch - 1 };
        for (var i = 0; i < query.Clauses.Count; i++)
        {
            foreach (var simpler in Simpler(query.Clauses[i].Query))
                yield return With(Replace(query.Clauses, i, query.Clauses[i] with { Query = simpler }));
        }
    }

    private static IEnumerable<T> Replace<T>(IReadOnlyList<T> list, int place, T item) => [.. list.Take(place), item, .. list.Skip(place + 1)];
}
