using SearchCore.Analysis.Presets;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Store;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class CommitHistoryTests : IDisposable
{
    private readonly InMemoryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void The_last_few_commits_can_be_kept_and_read()
    {
        MakeCommits(DeletionPolicy.KeepLast(3), 5);
        var commits = DirectoryReader.ListCommits(_directory);
        Assert.Equal([3, 4, 5], commits.Select(commit => commit.Generation));
        Assert.Equal([3, 4, 5], commits.Select(CountDocuments));
    }

    [Fact]
    public void An_index_goes_on_from_an_older_commit()
    {
        MakeCommits(DeletionPolicy.KeepLast(5), 5);
        var second = DirectoryReader.ListCommits(_directory)[1];
        using (var writer = Open(DeletionPolicy.KeepLast(5), second))
        {
            Assert.True(writer.HasUncommittedChanges);
            Assert.Equal("2", writer.UserData["count"]);
            writer.AddDocument(ToDocument(99));
        }

        Assert.Equal([2, 3, 4, 5, 3], DirectoryReader.ListCommits(_directory).Select(CountDocuments));
        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal(["0", "1", "99"], Ids(reader));
    }

    [Fact]
    public void Going_on_from_an_older_commit_deletes_nothing_before_the_next_commit()
    {
        MakeCommits(DeletionPolicy.KeepLast(5), 5);
        var first = DirectoryReader.ListCommits(_directory)[0];
        using (var writer = Open(DeletionPolicy.KeepOnlyLast, first))
        {
            using var reader = writer.GetReader();
            Assert.Equal(1, reader.NumDocs);
            writer.Rollback();
        }

        Assert.Equal([1, 2, 3, 4, 5], DirectoryReader.ListCommits(_directory).Select(CountDocuments));
        using (var writer = Open(DeletionPolicy.KeepOnlyLast, first))
            writer.Commit();
        Assert.Equal([1], DirectoryReader.ListCommits(_directory).Select(CountDocuments));
    }

    [Fact]
    public void Deletions_after_going_back_do_not_overwrite_those_of_later_commits()
    {
        MakeCommits(DeletionPolicy.KeepLast(9), 3);
        var third = DirectoryReader.ListCommits(_directory)[2];
        using (var writer = Open(DeletionPolicy.KeepLast(9)))
            writer.DeleteDocuments(new Term("id", "0"));
        var fourth = DirectoryReader.ListCommits(_directory)[3];
        using (var writer = Open(DeletionPolicy.KeepLast(9), third))
        {
            writer.DeleteDocuments(new Term("id", "1"));
            writer.DeleteDocuments(new Term("id", "2"));
        }

        using (var reader = DirectoryReader.Open(fourth))
            Assert.Equal(["1", "2"], Ids(reader));
        using var now = DirectoryReader.Open(_directory);
        Assert.Equal(["0"], Ids(now));
    }

    [Fact]
    public void A_policy_keeps_one_commit_at_least() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DeletionPolicy.KeepLast(0));

    private static Document ToDocument(int id) => [Field.Keyword("id", $"{id}", stored: true), Field.Keyword("all", "yes")];

    private static int CountDocuments(IndexCommit commit)
    {
        using var reader = DirectoryReader.Open(commit);
        return reader.NumDocs;
    }

    private static IEnumerable<string?> Ids(DirectoryReader reader) => reader.Leaves.SelectMany(leaf =>
        Enumerable.Range(0, leaf.Reader.MaxDoc).Where(doc => leaf.Reader.LiveDocs is not { } live || live[doc])
            .Select(doc => reader.GetDocument(leaf.DocBase + doc).Get("id")));

    /// <summary>Makes commits, each with one segment of one document more.</summary>
    private void MakeCommits(DeletionPolicy policy, int count)
    {
        using var writer = Open(policy);
        for (var i = 0; i < count; i++)
        {
            writer.AddDocument(ToDocument(i));
            writer.Commit(new Dictionary<string, string> { ["count"] = $"{i + 1}" });
        }
    }

    private IndexWriter Open(DeletionPolicy policy, IndexCommit? start = null) => IndexWriter.Open(
        _directory,
        new WhitespaceAnalyzer(),
        new IndexWriterOptions { DeletionPolicy = policy, StartCommit = start, MergePolicy = MergePolicy.None });
}
