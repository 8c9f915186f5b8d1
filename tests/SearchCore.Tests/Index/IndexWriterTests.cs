using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Util;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class IndexWriterTests : IDisposable
{
    private readonly InMemoryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void What_was_added_is_found_after_a_commit_and_not_before()
    {
        using var writer = Open();
        writer.AddDocument(Document("1", "a b a"));
        Assert.Throws<IndexNotFoundException>(() => DirectoryReader.Open(_directory));
        Assert.Equal(1, writer.Commit());
        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal(1, reader.NumDocs);
        Assert.Equal(1, reader.DocFreq(new Term("body", "a")));
        Assert.Equal("1", reader.GetDocument(0).Get("id"));
    }

    [Fact]
    public void Dispose_commits()
    {
        using (var writer = Open())
            writer.AddDocument(Document("1", "a"));
        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal(1, reader.NumDocs);
    }

    [Fact]
    public void A_new_index_without_documents_can_be_committed_and_opened()
    {
        using (Open())
        {
            // Only opened and closed.
        }

        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal(0, reader.MaxDoc);
        Assert.Equal(1, reader.Generation);
        Assert.True(IndexChecker.Check(_directory).IsClean);
    }

    [Fact]
    public void A_commit_without_changes_makes_no_new_generation()
    {
        using var writer = Open();
        writer.AddDocument(Document("1", "a"));
        Assert.Equal(1, writer.Commit());
        Assert.False(writer.HasUncommittedChanges);
        Assert.Equal(1, writer.Commit());
        writer.AddDocument(Document("2", "a"));
        Assert.True(writer.HasUncommittedChanges);
        Assert.Equal(2, writer.Commit());
    }

    [Fact]
    public void User_data_are_kept_with_the_commit_and_stay_until_others_come()
    {
        using var writer = Open();
        writer.Commit(new Dictionary<string, string> { ["k"] = "v" });
        writer.AddDocument(Document("1", "a"));
        writer.Commit();
        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal(2, reader.Generation);
        Assert.Equal("v", reader.UserData["k"]);
        Assert.Equal(3, writer.Commit(new Dictionary<string, string> { ["k"] = "w" }));
        Assert.Equal("w", writer.UserData["k"]);
    }

    [Fact]
    public void Rollback_drops_what_was_not_committed_and_its_files()
    {
        var writer = Open();
        writer.AddDocument(Document("1", "a"));
        writer.Commit();
        var files = _directory.ListAll().Order(StringComparer.Ordinal).ToList();
        writer.UpdateDocument(new Term("id", "1"), Document("1", "b"));
        writer.Flush();
        writer.Rollback();
        Assert.Equal(files, _directory.ListAll().Order(StringComparer.Ordinal));
        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal(1, reader.DocFreq(new Term("body", "a")));
        Assert.Throws<ObjectDisposedException>(() => writer.AddDocument([]));
    }

    [Fact]
    public void A_prepared_commit_shows_only_when_it_is_finished()
    {
        using var writer = Open();
        writer.AddDocument(Document("1", "a"));
        writer.Commit();
        writer.AddDocument(Document("2", "a"));
        writer.PrepareCommit();
        writer.AddDocument(Document("3", "a"));
        Assert.Throws<InvalidOperationException>(() => writer.PrepareCommit());
        using (var before = DirectoryReader.Open(_directory))
            Assert.Equal(1, before.NumDocs);
        writer.Commit();
        using (var after = DirectoryReader.Open(_directory))
            Assert.Equal(2, after.NumDocs);
        writer.Commit();
        using var last = DirectoryReader.Open(_directory);
        Assert.Equal(3, last.NumDocs);
    }

    [Fact]
    public void A_prepared_commit_is_dropped_by_rollback()
    {
        var writer = Open();
        writer.AddDocument(Document("1", "a"));
        writer.PrepareCommit();
        writer.Rollback();
        Assert.Empty(_directory.ListAll());
    }

    [Fact]
    public void A_second_writer_is_told_that_the_index_is_locked()
    {
        using var writer = Open();
        Assert.Throws<IndexLockedException>(() => Open());
    }

    [Fact]
    public void Append_needs_an_index()
    {
        Assert.Throws<IndexNotFoundException>(() => Open(new IndexWriterOptions { OpenMode = OpenMode.Append }));
        using var writer = Open();
    }

    [Fact]
    public void Create_replaces_an_index_but_only_at_the_first_commit()
    {
        using (var writer = Open())
            writer.AddDocument(Document("1", "a"));
        using (var writer = Open(new IndexWriterOptions { OpenMode = OpenMode.Create }))
        {
            using (var before = DirectoryReader.Open(_directory))
                Assert.Equal(1, before.NumDocs);
            writer.AddDocument(Document("2", "b"));
        }

        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal(2, reader.Generation);
        Assert.Equal("2", reader.GetDocument(0).Get("id"));
        Assert.Equal(1, reader.MaxDoc);
    }

    [Fact]
    public void Create_replaces_an_index_even_by_nothing()
    {
        using (var writer = Open())
            writer.AddDocument(Document("1", "a"));
        using (Open(new IndexWriterOptions { OpenMode = OpenMode.Create }))
        {
            // Only opened and closed.
        }

        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal((2, 0), (reader.Generation, reader.MaxDoc));
    }

    [Fact]
    public void A_delete_query_that_throws_fails_the_writer_and_not_the_last_commit()
    {
        using var writer = Open();
        writer.AddDocument(Document("1", "a"));
        writer.Commit();
        writer.DeleteDocuments(new ThrowingDeleteQuery());
        var failed = Assert.Throws<IndexWriterFailedException>(() => writer.Commit());
        Assert.Contains("boom", failed.Message, StringComparison.Ordinal);
        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal(1, reader.NumDocs);
    }

    [Fact]
    public void A_refused_document_leaves_the_others_and_the_old_version()
    {
        using var writer = Open();
        writer.AddDocument(Document("1", "a"));
        var refused = Assert.Throws<DocumentRejectedException>(() =>
            writer.UpdateDocument(new Term("id", "1"), [.. Document("1", "b"), Field.Keyword("tag", new string('x', 32767))]));
        Assert.Equal("tag", refused.Field);
        Assert.Contains("32767", refused.Message, StringComparison.Ordinal);
        writer.AddDocument(Document("2", "c"));
        using var reader = writer.GetReader();
        Assert.Equal(2, reader.NumDocs);
        Assert.Equal(["1", "2"], Live(reader));
    }

    [Fact]
    public void When_every_document_is_refused_no_segment_comes_of_it()
    {
        using var writer = Open();
        Assert.Throws<DocumentRejectedException>(() => writer.AddDocument([Field.Keyword("tag", new string('x', 40000))]));
        writer.Commit();
        Assert.Equal(["segments_1"], _directory.ListAll());
    }

    [Fact]
    public void Too_long_a_term_can_be_left_out()
    {
        using var writer = Open(new IndexWriterOptions { LongTermAction = LongTermAction.SkipTerm });
        var type = new FieldType { IndexOptions = IndexOptions.DocsAndFreqsAndPositions };
        writer.AddDocument([.. ((string[])["a", new string('x', 32767), "b"]).Select(word => new Field("body", StoredValue.FromString(word), type))]);
        using var reader = writer.GetReader();
        var terms = reader.Leaves[0].Reader.GetTerms("body")!;
        Assert.Equal(2, terms.TermCount);
        var enumerator = terms.GetEnumerator();
        Assert.True(enumerator.SeekExact("b"u8));
        var postings = enumerator.GetPostings(PostingsFlags.Positions);
        postings.NextDoc();
        Assert.Equal(2, postings.NextPosition());
    }

    [Fact]
    public void Deleting_every_document_of_a_segment_removes_the_segment()
    {
        using var writer = Open();
        writer.AddDocument(Document("1", "a"));
        writer.Commit();
        writer.AddDocument(Document("2", "b"));
        writer.DeleteDocuments(new Term("id", "1"));
        writer.Commit();
        using var reader = DirectoryReader.Open(_directory);
        Assert.Single(reader.Leaves);
        Assert.Equal(1, reader.MaxDoc);
        Assert.DoesNotContain(_directory.ListAll(), name => name.StartsWith("_0", StringComparison.Ordinal));
    }

    [Fact]
    public void Foreign_files_are_left_alone()
    {
        foreach (var name in (string[])["notes.txt", "my_notes.txt", "README"])
            _directory.CreateOutput(name).Dispose();
        using (var writer = Open())
            writer.AddDocument(Document("1", "a"));
        foreach (var name in (string[])["notes.txt", "my_notes.txt", "README"])
            Assert.True(_directory.FileExists(name));
    }

    [Fact]
    public void Files_that_a_crash_has_left_are_removed()
    {
        _directory.CreateOutput("_7.fdt").Dispose();
        using (var writer = Open())
            writer.AddDocument(Document("1", "a"));
        Assert.DoesNotContain("_7.fdt", _directory.ListAll());
        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal("_8", reader.Leaves[0].Reader.SegmentName);
    }

    [Fact]
    public void Documents_over_the_memory_limit_are_written_out_before_a_commit()
    {
        using var writer = Open(new IndexWriterOptions { RamBufferMegabytes = 0.5, MergePolicy = MergePolicy.None });
        for (var i = 0; i < 3000; i++)
            writer.AddDocument(Document($"id{i}", $"some{i} different{i} words{i} to{i} fill{i} memory{i}"));
        Assert.True(_directory.ListAll().Count(name => name.EndsWith(".si", StringComparison.Ordinal)) > 1);
        using var reader = writer.GetReader();
        Assert.Equal(3000, reader.NumDocs);
    }

    [Fact]
    public void Deletes_over_half_the_memory_limit_are_applied_before_a_commit()
    {
        using var writer = Open(new IndexWriterOptions { RamBufferMegabytes = 0.1 });
        writer.AddDocument(Document("kept", "a"));
        for (var i = 0; i < 1000; i++)
            writer.DeleteDocuments(new Term("id", $"id{i}"));
        Assert.Contains("_0.si", _directory.ListAll());
    }

    [Fact]
    public void An_index_that_is_full_takes_no_more_documents()
    {
        using var writer = Open(new IndexWriterOptions { MaxDocuments = 2 });
        writer.AddDocument(Document("1", "a"));
        writer.AddDocument(Document("2", "a"));
        writer.Commit();
        Assert.Equal(2, writer.MaxDoc);
        Assert.Throws<LimitExceededException>(() => writer.AddDocument(Document("3", "a")));
        writer.DeleteDocuments(new Term("id", "1"));
        writer.ForceMerge(1);
        writer.AddDocument(Document("3", "a"));
    }

    [Fact]
    public void A_newer_commit_that_was_never_finished_is_passed_over_and_its_number_not_used_again()
    {
        using (var writer = Open())
            writer.AddDocument(Document("1", "a"));
        using (var half = _directory.CreateOutput("segments_2"))
            half.WriteInt32(0x3FD76C17);
        using (var writer = Open())
            writer.AddDocument(Document("2", "a"));
        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal((3, 2), (reader.Generation, reader.NumDocs));
        Assert.DoesNotContain("segments_2", _directory.ListAll());
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndexWriterOptions { RamBufferMegabytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndexWriterOptions { RamBufferMegabytes = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndexWriterOptions { MaxBufferedDocuments = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndexWriterOptions { MaxIndexingThreads = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndexWriterOptions { MaxMergeThreads = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndexWriterOptions { OpenMode = (OpenMode)9 });
        Assert.Throws<ArgumentNullException>(() => new IndexWriterOptions { MergePolicy = null! });
    }

    private static List<string> Live(DirectoryReader reader) =>
    [
        .. reader.Leaves.SelectMany(leaf => Enumerable.Range(0, leaf.Reader.MaxDoc)
            .Where(doc => leaf.Reader.LiveDocs is null || leaf.Reader.LiveDocs[doc])
            .Select(doc => reader.GetDocument(leaf.DocBase + doc).Get("id")!)),
    ];

    private static Document Document(string id, string body) =>
        [Field.Keyword("id", id, stored: true), Field.Text("body", body)];

    private IndexWriter Open(IndexWriterOptions? options = null) => IndexWriter.Open(_directory, new WhitespaceAnalyzer(), options);

    private sealed class ThrowingDeleteQuery : IDeleteQuery
    {
        public DocIdSetIterator? FindDocuments(LeafReader reader) => throw new InvalidOperationException("boom");
    }
}
