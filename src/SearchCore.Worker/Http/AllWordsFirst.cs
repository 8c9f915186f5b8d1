using SearchCore.QueryParsing;

namespace SearchCore.Worker.Http;

/// <summary>
/// Searches as people expect of a page: documents with all the words, so that nothing odd is among them; and only when there are none,
/// documents with some of them, which is better than an empty page and is said so.
/// </summary>
internal static class AllWordsFirst
{
    public const string Notice = "No document has all the words. These have some of them.";

    public static SearchResult Search(SearchIndex index, SearchRequest request, CancellationToken cancellationToken)
    {
        var all = index.Search(request with { RequireAllWords = true }, cancellationToken);
        if (all.TotalHits > 0 || all.IsPartial)
            return all;
        var some = index.Search(request with { RequireAllWords = false }, cancellationToken);
        return some.TotalHits == 0
            ? all
            : some with { Diagnostics = [new QueryDiagnostic(0, Notice), .. some.Diagnostics], Elapsed = all.Elapsed + some.Elapsed };
    }
}
