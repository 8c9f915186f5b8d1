using SearchCore.Search;
using SearchCore.Search.Grouping;
using SearchCore.Search.Sorting;

namespace SearchCore;

/// <summary>Finds a request's groups: first all of them with the first hit of each, then more hits of those that are given back.</summary>
internal sealed class RequestGroups(SortFactory sorts)
{
    /// <summary>Finds the groups.</summary>
    /// <param name="request">The request.</param>
    /// <param name="grouping">How hits are grouped.</param>
    /// <param name="searcher">The index.</param>
    /// <param name="query">The query with filters.</param>
    /// <param name="order">The order of hits.</param>
    /// <param name="guard">Ends the search; what was found until then is grouped.</param>
    public (IReadOnlyList<FoundGroup> Groups, int GroupCount, long DocumentCount) Find(
        SearchRequest request, SearchGrouping grouping, IndexSearcher searcher, Query query, IReadOnlyList<SortField> order, SearchGuard guard)
    {
        var field = sorts.CreateField(grouping.Field, "grouped by");
        var collector = new GroupCollector(searcher, field, new Sort(order));
        searcher.Collect(query, collector, guard);
        var groups = collector.FindFirst(request.From, request.Top);
        var groupCount = collector.GroupCount;
        if (grouping.Top > 1)
        {
            collector.Keep(groups, grouping.Top);
            searcher.Collect(query, collector, guard);
        }

        return ([.. groups.Select(group => Convert(group, field, searcher))], groupCount, collector.DocumentCount);
    }

    private FoundGroup Convert(DocumentGroup group, SortField field, IndexSearcher searcher) => new(
        group.Value is not { } value ? null
            : field.Type == SortFieldType.String ? searcher.GetGlobalOrdinals(field.Field).Lookup((int)value).ToString()
            : sorts.ToText(field.Field, value),
        group.Count,
        [.. group.InOrder().Select(hit => new FieldDoc(hit.Doc, hit.Score, []))]);
}
