using SearchCore.Analysis.Presets;
using SearchCore.Documents;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class DirectoryReaderTests : IDisposable
{
    private readonly InMemoryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Unchanged_segments_are_shared_with_the_next_reader()
    {
        using var writer = Open();
        writer.AddDocument([Field.Text("body", "a")]);
        writer.Commit();
        using var first = DirectoryReader.Open(_directory);
        Assert.True(first.IsCurrent);
        Assert.Null(first.OpenIfChanged());
        writer.AddDocument([Field.Text("body", "b")]);
        writer.Commit();
        Assert.False(first.IsCurrent);
        using var second = first.OpenIfChanged();
        Assert.NotNull(second);
        Assert.Equal(2, second.Leaves.Count);
        Assert.Same(first.Leaves[0].Reader, second.Leaves[0].Reader);
    }

    [Fact]
    public void A_segment_with_new_deletions_gets_a_reader_of_its_own_on_the_same_files()
    {
        using var writer = Open();
        writer.AddDocument([Field.Text("body", "a")]);
        writer.AddDocument([Field.Text("body", "b")]);
        writer.Commit();
        using var first = DirectoryReader.Open(_directory);
        writer.DeleteDocuments(new Term("body", "a"));
        writer.Commit();
        using var second = first.OpenIfChanged()!;
        Assert.Equal((2, 1), (first.NumDocs, second.NumDocs));
        Assert.Same(Core(first), Core(second));
    }

    [Fact]
    public void A_writers_reader_sees_what_is_not_committed_and_renews_itself_from_the_writer()
    {
        using var writer = Open();
        using var empty = writer.GetReader();
        Assert.Equal(0, empty.NumDocs);
        Assert.True(empty.IsCurrent);
        writer.AddDocument([Field.Text("body", "a")]);
        Assert.False(empty.IsCurrent);
        using var one = empty.OpenIfChanged()!;
        Assert.Equal(1, one.NumDocs);
        Assert.Null(one.OpenIfChanged());
        writer.DeleteDocuments(new Term("body", "a"));
        using var none = one.OpenIfChanged()!;
        Assert.Equal((1, 0), (one.NumDocs, none.NumDocs));
        Assert.DoesNotContain(_directory.ListAll(), name => name.StartsWith("segments", StringComparison.Ordinal));
    }

    [Fact]
    public void A_writers_reader_goes_on_with_the_commits_when_the_writer_is_closed()
    {
        DirectoryReader reader;
        using (var writer = Open())
        {
            writer.AddDocument([Field.Text("body", "a")]);
            reader = writer.GetReader();
        }

        using (reader)
        {
            using var next = reader.OpenIfChanged()!;
            Assert.Equal(1, next.NumDocs);
            Assert.Same(Core(reader), Core(next));
            Assert.Null(next.OpenIfChanged());
        }
    }

    [Fact]
    public void A_reader_stays_usable_after_its_files_were_merged_away()
    {
        using var writer = Open();
        for (var i = 0; i < 5; i++)
        {
            writer.AddDocument([Field.Text("body", "word", stored: true)]);
            writer.Commit();
        }

        using var reader = DirectoryReader.Open(_directory);
        writer.ForceMerge(1);
        writer.Commit();
        Assert.DoesNotContain("_0.si", _directory.ListAll());
        Assert.Equal(5, reader.DocFreq(new Term("body", "word")));
        Assert.Equal("word", reader.GetDocument(4).Get("body"));
        using var merged = reader.OpenIfChanged()!;
        Assert.Single(merged.Leaves);
        Assert.Equal(5, merged.DocFreq(new Term("body", "word")));
    }

    [Fact]
    public void Files_are_closed_when_the_last_reader_goes()
    {
        using var writer = Open();
        writer.AddDocument([Field.Text("body", "a")]);
        writer.Commit();
        var first = DirectoryReader.Open(_directory);
        var core = ((SegmentReader)first.Leaves[0].Reader).Core;
        Assert.True(first.TryAcquire());
        first.Dispose();
        Assert.True(core.TryAcquire());
        core.Release();
        first.Release();
        Assert.False(core.TryAcquire());
        Assert.Throws<ObjectDisposedException>(() => first.OpenIfChanged());
    }

    [Fact]
    public void No_index_and_a_missing_file_are_told_apart()
    {
        Assert.Throws<IndexNotFoundException>(() => DirectoryReader.Open(_directory));
        using (var writer = Open())
            writer.AddDocument([Field.Text("body", "a")]);
        _directory.DeleteFile("_0.cfe");
        var damaged = Assert.Throws<IndexCorruptException>(() => DirectoryReader.Open(_directory));
        Assert.Equal("_0.cfe", damaged.Resource);
    }

    [Fact]
    public void Commits_that_a_policy_keeps_can_be_listed_and_opened()
    {
        var policy = new SnapshotDeletionPolicy();
        using var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer(), new IndexWriterOptions { DeletionPolicy = policy });
        Assert.Throws<InvalidOperationException>(() => policy.Acquire());
        writer.AddDocument([Field.Text("body", "a")]);
        writer.Commit();
        var snapshot = policy.Acquire();
        writer.DeleteAll();
        writer.Commit();
        Assert.Equal([1L, 2L], DirectoryReader.ListCommits(_directory).Select(commit => commit.Generation));
        using (var old = DirectoryReader.Open(snapshot))
            Assert.Equal(1, old.NumDocs);
        Assert.All(snapshot.FileNames, name => Assert.True(_directory.FileExists(name)));
        policy.Release(snapshot);
        writer.AddDocument([Field.Text("body", "b")]);
        writer.Commit();
        Assert.Equal([3L], DirectoryReader.ListCommits(_directory).Select(commit => commit.Generation));
        Assert.All(snapshot.FileNames, name => Assert.False(_directory.FileExists(name)));
    }

    private static SegmentCoreReaders Core(DirectoryReader reader) => ((SegmentReader)reader.Leaves[0].Reader).Core;

    private IndexWriter Open() => IndexWriter.Open(_directory, new WhitespaceAnalyzer());

    [Theory]
    [InlineData(".si")]
    [InlineData(".cfs")]
    public void A_commit_of_which_a_file_is_gone_is_damaged_for_readers_and_writers(string extension)
    {
        using (var writer = Open())
        {
            writer.AddDocument([Field.Text("body", "a")]);
            writer.Commit();
        }

        var missing = _directory.ListAll().Single(name => name.EndsWith(extension, StringComparison.Ordinal));
        _directory.DeleteFile(missing);
        Assert.Equal(missing, Assert.Throws<IndexCorruptException>(() => IndexWriter.Open(_directory, new StandardAnalyzer())).Resource);
        Assert.Equal(missing, Assert.Throws<IndexCorruptException>(() => DirectoryReader.Open(_directory)).Resource);
    }
}
