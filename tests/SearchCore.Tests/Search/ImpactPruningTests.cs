using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Search.Similarities;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Tests.Search;

/// <summary>Skipping by the impacts of a written index, over several groups of blocks.</summary>
public sealed class ImpactPruningTests : IDisposable
{
    private const int DocCount = 30_000;
    private readonly InMemoryDirectory _directory = new();
    private readonly Random _random = new(17);
    private readonly DirectoryReader _reader;

    public ImpactPruningTests()
    {
        using var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer());
        for (var doc = 0; doc < DocCount; doc++)
            writer.AddDocument(new Document { Field.Text("text", NextText()) });
        writer.ForceMerge(1);
        writer.DeleteDocuments(new Term("text", "w7"));
        writer.Commit();
        _reader = DirectoryReader.Open(_directory);
    }

    [Fact]
    public void A_written_and_merged_segment_has_impacts()
    {
        var terms = Assert.Single(_reader.Leaves).Reader.GetTerms("text")!.GetEnumerator();
        Assert.True(terms.SeekExact("w1"u8));
        Assert.NotNull(terms.GetPostings(PostingsFlags.Freqs).OpenImpacts());
    }

    [Fact]
    public void Skipping_changes_nothing_in_the_best_documents()
    {
        foreach (var similarity in (Similarity[])[new BM25Similarity(), new ClassicSimilarity()])
        {
            var searcher = new IndexSearcher(_reader, similarity);
            for (var round = 0; round < 150; round++)
            {
                var query = NextQuery();
                var exact = searcher.Search(query, new SearchOptions { Top = 10 });
                var pruned = searcher.Search(query, new SearchOptions { Top = 10, CountExactly = false });
                Assert.Equal(exact.ScoreDocs, pruned.ScoreDocs);
            }
        }
    }

    [Fact]
    public void A_frequent_word_is_not_scored_to_its_end()
    {
        var searcher = new IndexSearcher(_reader);
        var query = new TermQuery("text", "w1");
        var exact = searcher.Search(query);
        var pruned = searcher.Search(query, new SearchOptions { CountExactly = false });
        Assert.InRange(pruned.TotalHits.Count, 10, exact.TotalHits.Count / 2);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private Query NextQuery() => _random.Next(3) switch
    {
        0 => new TermQuery("text", NextWord()),
        1 => new BooleanQuery(NextClauses(_random.Next(2, 6), Occur.Should)),
        _ => new BooleanQuery(NextClauses(_random.Next(1, 3), Occur.Must).Concat(NextClauses(_random.Next(3), Occur.Should)).Concat(NextClauses(_random.Next(2), Occur.MustNot))),
    };

    private BooleanClause[] NextClauses(int count, Occur occur) =>
        [.. Enumerable.Range(0, count).Select(_ => new BooleanClause(new TermQuery("text", NextWord()), occur))];

    private string NextText() => string.Join(' ', Enumerable.Range(0, 1 + (int)Math.Exp(_random.NextDouble() * 4)).Select(_ => NextWord()));

    /// <summary>The first words in most documents, the last in a few.</summary>
    private string NextWord() => $"w{(int)Math.Exp(_random.NextDouble() * 7)}";
}
