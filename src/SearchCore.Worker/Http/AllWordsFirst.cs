using SearchCore.QueryParsing;

namespace SearchCore.Worker.Http;

/// <summary>
/// Searches as people expect of a page: documents with all the words, so that nothing odd is among them; and only when there are none,
/// documents with some of them, which is better than an empty page and is said so, as is what may have been meant.
/// </summary>
internal static class AllWordsFirst
{
    public const string Notice = "No document has all the words. These have some of them.";

    public static (SearchResult Result, string? DidYouMean) Search(SearchIndex index, SearchRequest request, CancellationToken cancellationToken)
    {
        var all = index.Search(request with { RequireAllWords = true }, cancellationToken);
        if (all.TotalHits > 0 || all.IsPartial)
            return (all, null);
        var didYouMean = index.Correct(request.Query, cancellationToken: cancellationToken)?.Text;
        var some = index.Search(request with { RequireAllWords = false }, cancellationToken);
        var result = some.TotalHits == 0
            ? all
            : some with { Diagnostics = [new QueryDiagnostic(0, Notice), .. some.Diagnostics], Elapsed = all.Elapsed + some.Elapsed };
        return (result, didYouMean);
    }
}
