using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore;

public sealed partial class SearchIndex
{
    /// <summary>Says how well a document matches a query and why, also when it is not among the first hits or does not match at all.</summary>
    /// <param name="request">The query and how it is to be understood; paging, sorting and highlighting do not count.</param>
    /// <param name="key">The document's key.</param>
    /// <returns>The explanation, or null when there is no document with the key.</returns>
    /// <exception cref="InvalidOperationException">The schema has no key.</exception>
    public Explanation? Explain(SearchRequest request, string key)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(key);
        using var lease = _searchers.Acquire();
        var found = lease.Searcher.Search(new TermQuery(KeyTerm(key)), new SearchOptions { Top = 1 });
        return found.ScoreDocs is [var only] ? lease.Searcher.Explain(_queries.Create(request).Query, only.Doc) : null;
    }
}
