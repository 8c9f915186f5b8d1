using System.Text.Json;
using SearchCore.Analysis.Presets;
using SearchCore.Index;
using SearchCore.QueryParsing;
using SearchCore.Search;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Search;

/// <summary>What Lucene.NET 4.8 found and how it scored, on the same indexes.</summary>
public class GoldenQueryTests
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    [Theory]
    [InlineData("postings", 300)]
    [InlineData("unicode", 300)]
    [InlineData("deletes", 47)]
    [InlineData("deletes-merged", 47)]
    public void Hits_order_and_scores_are_those_of_Lucene(string folder, int queries)
    {
        using var reader = DirectoryReader.Open(new FileSystemDirectory(GoldenFiles.PathOf(folder, "index")));
        var searcher = new IndexSearcher(reader);
        var parser = new QueryParser(new StandardAnalyzer(), "text");
        var faults = new List<string>();
        var compared = 0;
        foreach (var golden in Read(folder))
        {
            compared++;
            var query = parser.Parse(golden.Query);
            var exact = searcher.Search(query, new SearchOptions { Top = 20 });
            var pruned = searcher.Search(query, new SearchOptions { Top = 20, CountExactly = false });
            if (golden.Parsed != query.ToString())
                faults.Add($"{golden} is read as {query}, {golden.Parsed} expected");
            if (Compare(golden, exact) is { } fault)
                faults.Add(fault);
            if (Compare(golden with { Hits = pruned.TotalHits.Count }, pruned) is { } difference)
                faults.Add($"without count: {difference}");
        }

        Assert.Empty(faults);
        Assert.Equal(queries, compared);
    }

    private static string? Compare(GoldenQuery golden, TopDocs found)
    {
        if (found.TotalHits.Count != golden.Hits)
            return $"{golden}: {found.TotalHits} hits, {golden.Hits} expected";
        for (var i = 0; i < golden.Top.Count; i++)
        {
            var (expected, actual) = (golden.Top[i], found.ScoreDocs[i]);
            if (actual.Doc != expected.Doc || Math.Abs(actual.Score - expected.Score) > 1e-5 * Math.Max(1, expected.Score))
                return $"{golden}: hit {i} is {actual}, {expected} expected";
        }

        return null;
    }

    private static IEnumerable<GoldenQuery> Read(string folder) => File
        .ReadLines(GoldenFiles.PathOf(folder, "queries.jsonl"))
        .Select(line => JsonSerializer.Deserialize<GoldenQuery>(line, _json)!);
}
