using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Tests.Infrastructure;
using SearchCore.Tests.Store;
using Xunit;

namespace SearchCore.Tests;

public sealed class SearchIndexSnapshotTests
{
    private static readonly IndexSchema Schema = IndexSchema.Create(fields => fields.Key("id").Text("text"));

    [Fact]
    public async Task A_snapshot_is_an_index_that_can_be_searched()
    {
        using var folder = new TemporaryFolder();
        using var index = SearchIndex.Open(new InMemoryDirectory(), Schema);
        index.Put(new SearchDocument { ["id"] = "1", ["text"] = "kept" });
        await index.CommitAsync();
        index.Put(new SearchDocument { ["id"] = "2", ["text"] = "not committed" });
        var report = await index.CreateSnapshotAsync(folder.Combine("snapshot"));
        Assert.True(report.CopiedFiles > 0);
        using var snapshot = SearchIndex.Open(folder.Combine("snapshot"));
        Assert.Equal(["1"], snapshot.Search("kept committed").Hits.Select(hit => hit.Key));
    }

    [Fact]
    public void A_document_that_does_not_match_is_explained_too()
    {
        using var index = SearchIndex.Open(new InMemoryDirectory(), Schema);
        index.Put(new SearchDocument { ["id"] = "1", ["text"] = "apple" });
        index.Put(new SearchDocument { ["id"] = "2", ["text"] = "pear" });
        index.Refresh();
        var hit = Assert.Single(index.Search("apple").Hits);
        Assert.Equal(hit.Score, index.Explain(new SearchRequest("apple"), "1")!.Value, 1e-5);
        Assert.False(index.Explain(new SearchRequest("apple"), "2")!.IsMatch);
        Assert.Null(index.Explain(new SearchRequest("apple"), "3"));
    }

    [Fact]
    public async Task A_merge_for_which_there_is_no_room_is_reported()
    {
        var faulty = new FaultyDirectory(new InMemoryDirectory());
        var reported = new List<IndexMergeException>();
        using var index = SearchIndex.Open(faulty, Schema, new SearchIndexOptions { OnMergeFailed = reported.Add });
        for (var i = 0; i < 2; i++)
        {
            index.Put(new SearchDocument { ["id"] = $"{i}", ["text"] = "text" });
            await index.CommitAsync();
        }

        faulty.FailCreating(".tim");
        var failed = await Assert.ThrowsAsync<IndexMergeException>(() => index.MergeAsync());
        Assert.Same(failed, Assert.Single(reported));
        Assert.Equal(2, index.Search("text").TotalHits);
    }
}
