namespace SearchCore.Fuzzing.Texts;

/// <summary>The facade: whatever a user types is searched, suggested and corrected, and nothing is thrown.</summary>
internal sealed class SchemaQueryTarget() : QueryTarget("schema-query", QueryGrammar.Classic)
{
    private static readonly SearchIndex Index = SearchIndex.Open(SearchedIndex.Directory, options: new SearchIndexOptions { IsReadOnly = true });

    protected override void Run(string text)
    {
        Index.Search(new SearchRequest(text) { TimeLimit = TimeSpan.FromSeconds(1) });
        Index.Search(new SearchRequest(text) { Syntax = QuerySyntax.Simple, RequireAllWords = true, CountExactly = false, TimeLimit = TimeSpan.FromSeconds(1) });
        var shortened = text[..Math.Min(text.Length, 60)];
        Index.Suggest(shortened);
        Index.Correct(shortened);
        Index.FindVariants("body", shortened);
        SearchSort.TryParse(text, out _);
        SearchFacet.TryParse(text, out _);
        SearchFilter.TryParse([text], out _);
    }
}
