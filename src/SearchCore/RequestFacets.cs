using System.Globalization;
using SearchCore.Exceptions;
using SearchCore.Search;
using SearchCore.Search.Collectors;

namespace SearchCore;

/// <summary>Counts a request's facets, each over the hits that there would be without the filters on its own field. Safe for many threads.</summary>
internal sealed class RequestFacets(IndexSchema schema, FilterFactory filters)
{
    /// <summary>How many facets a request may have.</summary>
    public const int MaxFacets = 100;

    private readonly FacetCounter _counter = new(schema);

    /// <summary>Checks the facets before anything is searched.</summary>
    /// <exception cref="SearchRequestException">A facet does not fit its field, or there are too many.</exception>
    public void Check(SearchRequest request)
    {
        if (request.Facets.Count > MaxFacets)
            throw new SearchRequestException(string.Create(CultureInfo.InvariantCulture, $"The request has {request.Facets.Count} facets; at most {MaxFacets} are allowed."));
        foreach (var facet in request.Facets)
            _counter.Check(facet);
    }

    /// <summary>Counts.</summary>
    /// <param name="request">The request.</param>
    /// <param name="searcher">The index.</param>
    /// <param name="query">The query without filters.</param>
    /// <param name="guard">Ends the counting; what was found until then is counted.</param>
    public IReadOnlyList<FacetResult> Count(SearchRequest request, IndexSearcher searcher, Query query, SearchGuard guard)
    {
        // Facets whose fields have no filters count the same documents.
        var sets = new Dictionary<string, DocumentSetCollector>(StringComparer.Ordinal);
        var results = new List<FacetResult>();
        foreach (var facet in request.Facets)
        {
            var own = request.Filters.Where(filter => filter.Field == facet.Field).ToList();
            var setName = own.Count == 0 ? "" : facet.Field;
            if (!sets.TryGetValue(setName, out var documents))
            {
                documents = sets[setName] = new DocumentSetCollector(searcher.Reader);
                searcher.Collect(filters.Apply(query, [.. request.Filters.Except(own)]), documents, guard);
            }

            results.Add(_counter.Count(facet, searcher, documents, own.SelectMany(filter => filter.Values).ToHashSet(StringComparer.Ordinal)));
        }

        return results;
    }
}
