using SearchCore.Store;

namespace SearchCore.Fuzzing.Files;

/// <summary>Opens an index as programs do, with the schema that is kept in its commit, and asks for everything.</summary>
internal static class SchemaWalk
{
    /// <summary>Opens and searches.</summary>
    public static void Run(IndexDirectory directory)
    {
        using var index = SearchIndex.Open(directory, options: new SearchIndexOptions { IsReadOnly = true });
        index.GetStatistics();
        if (index.Schema.DefaultFields.Count == 0)
            return;
        foreach (var text in new[] { "Qadafi moskwa", "stone \"river light\"~2", "*" })
            index.Search(new SearchRequest(text) { Syntax = QuerySyntax.Simple, CountExactly = false, Explain = true });
        index.Suggest("moh");
        index.Correct("stome");
        if (index.Schema.Find("weight") is { HasDocValues: true, Kind: SchemaFieldKind.Double } && index.Schema.Find("tag") is { HasDocValues: true, Kind: SchemaFieldKind.Keyword })
            index.Search(new SearchRequest("*:*") { Sort = [new SearchSort("tag"), new SearchSort("weight")], Facets = [new SearchFacet("tag")] });
    }
}
