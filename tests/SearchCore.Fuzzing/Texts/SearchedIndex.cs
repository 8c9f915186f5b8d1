using SearchCore.Analysis.Presets;
using SearchCore.Exceptions;
using SearchCore.Fuzzing.Files;
using SearchCore.Index;
using SearchCore.Search;

namespace SearchCore.Fuzzing.Texts;

/// <summary>The index that queries of the targets are tried on.</summary>
internal static class SearchedIndex
{
    private static readonly IndexSearcher Searcher = new(DirectoryReader.Open(Directory));
    private static readonly SearchOptions Options = new() { Top = 5, TimeLimit = TimeSpan.FromSeconds(1) };

    /// <summary>Our own index, whole.</summary>
    public static PatchedDirectory Directory => new(SeedIndexes.All["own"], "", []);

    /// <summary>The analyzer of the parsers that are tried.</summary>
    public static FoldingAnalyzer Analyzer { get; } = new();

    /// <summary>Looks for a query and describes it; only its limits may be met.</summary>
    public static void Search(Query query)
    {
        query.ToString();
        try
        {
            foreach (var hit in Searcher.Search(query, Options).ScoreDocs.Take(1))
            {
                Searcher.Explain(query, hit.Doc);
                Searcher.GetMatches(query, hit.Doc);
            }
        }
        catch (LimitExceededException)
        {
            // Promised, with the limit's name.
        }
    }
}
