using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Sorting;

namespace SearchCore;

/// <summary>Finds the documents of a request, by score or in another order. Safe for many threads.</summary>
internal sealed class RequestSearch(IndexSchema schema, SearchIndexOptions indexOptions)
{
    private readonly SortFactory _sorts = new(schema);
    private readonly FilterFactory _filters = new(schema);
    private readonly RequestFacets _facets = new(schema, new FilterFactory(schema));
    private readonly RequestGroups _groups = new(new SortFactory(schema));

    /// <summary>Finds the documents.</summary>
    /// <param name="request">The request.</param>
    /// <param name="searcher">Where to look.</param>
    /// <param name="query">The request's query, as it was understood.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>What was found.</returns>
    public FoundDocuments Find(SearchRequest request, IndexSearcher searcher, Query query, CancellationToken cancellationToken)
    {
        var guard = new SearchGuard(request.TimeLimit, indexOptions.TimeProvider, cancellationToken);
        var fields = _sorts.Create(request.Sort);
        _facets.Check(request);

        // Once, for the search and for all hits: the spellings of a name are looked up by rewriting.
        var rewritten = searcher.Rewrite(query);
        var filtered = _filters.Apply(rewritten, request.Filters);
        var found = request.Group is { } grouping
            ? FindGroups(request, grouping, searcher, filtered, fields, guard)
            : FindPage(request, searcher, filtered, fields, cancellationToken);
        var facets = _facets.Count(request, searcher, rewritten, guard);
        return found with { Query = rewritten, Facets = facets, TimedOut = found.TimedOut || (facets.Count > 0 && guard.IsTimedOut) };
    }

    private FoundDocuments FindPage(
        SearchRequest request, IndexSearcher searcher, Query query, IReadOnlyList<SortField> fields, CancellationToken cancellationToken)
    {
        var after = request.After is { } token ? PageToken.Read(token, fields) : null;
        var found = SortFactory.IsByScore(fields)
            ? FindBest(request, searcher, query, after, cancellationToken)
            : searcher.Search(query, new Sort(fields) { After = after }, Options(request), cancellationToken);
        var page = found.FieldDocs.Skip(request.From).ToList();
        return new FoundDocuments(query, page, found.TotalHits, found.TimedOut)
        {
            // A page that is not full is the last one.
            Next = page.Count == request.Top ? PageToken.Write(page[^1], fields) : null,
        };
    }

    private FoundDocuments FindGroups(
        SearchRequest request, SearchGrouping grouping, IndexSearcher searcher, Query query, IReadOnlyList<SortField> fields, SearchGuard guard)
    {
        var (groups, groupCount, documentCount) = _groups.Find(request, grouping, searcher, query, fields, guard);
        var total = new TotalHits(documentCount, guard.IsTimedOut ? TotalHitsRelation.AtLeast : TotalHitsRelation.Exact);
        return new FoundDocuments(query, [.. groups.Select(group => group.Documents[0])], total, guard.IsTimedOut)
        {
            Groups = groups,
            GroupCount = groupCount,
        };
    }

    private TopFieldDocs FindBest(
        SearchRequest request, IndexSearcher searcher, Query query, FieldDoc? after, CancellationToken cancellationToken)
    {
        var options = Options(request) with { After = after is null ? null : new ScoreDoc(after.Doc, ScoreColumn.ToScore(after.SortValues[0])) };
        var found = searcher.Search(query, options, cancellationToken);
        return new TopFieldDocs(found.TotalHits, [.. found.ScoreDocs.Select(WithValue)], found.TimedOut);
    }

    private static FieldDoc WithValue(ScoreDoc hit) =>
        new(hit.Doc, hit.Score, [SortValue.Of(NumericTerms.ToSortable(StoredValue.FromSingle(hit.Score)))]);

    private SearchOptions Options(SearchRequest request) => new()
    {
        Top = request.From + request.Top,
        CountExactly = request.CountExactly,
        TotalHitsThreshold = request.TotalHitsThreshold,
        TimeLimit = request.TimeLimit,
        TimeProvider = indexOptions.TimeProvider,
        MaxParallelism = indexOptions.SearchInParallel ? Environment.ProcessorCount : 1,
    };
}
