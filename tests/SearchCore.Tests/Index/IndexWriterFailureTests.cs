using SearchCore.Analysis.Presets;
using SearchCore.Documents;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Tests.Infrastructure;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class IndexWriterFailureTests
{
    private static readonly IndexWriterOptions Options = new()
    {
        MaxBufferedDocuments = 3,
        MaxMergeThreads = 0,
        MergePolicy = new TieredMergePolicy { SegmentsPerTier = 2, MaxMergeAtOnce = 2, FloorSegmentMegabytes = 0.001 },
    };

    [Fact]
    public void Whichever_operation_fails_the_last_commit_is_intact_and_can_be_gone_on_with()
    {
        var operation = 0;
        var hasFailed = true;
        for (; hasFailed; operation++)
            hasFailed = FailAt(operation);
        Assert.True(operation > 100, $"only {operation} operations were tried");
    }

    [Fact]
    public void A_failed_writer_says_so_at_every_call_and_gives_its_lock_back()
    {
        var inner = new InMemoryDirectory();
        var faulty = new FaultyDirectory(inner);
        using var writer = IndexWriter.Open(faulty, new WhitespaceAnalyzer());
        writer.AddDocument([Field.Text("body", "a b")]);
        faulty.FailFrom(faulty.Operations);
        var first = Assert.Throws<IndexWriterFailedException>(() => writer.Commit());
        Assert.IsType<IOException>(first.InnerException);
        Assert.Contains("Injected failure", first.Message, StringComparison.Ordinal);
        Assert.Throws<IndexWriterFailedException>(() => writer.AddDocument([]));
        Assert.False(writer.IsOpen);
        faulty.Heal();
        using var next = IndexWriter.Open(inner, new WhitespaceAnalyzer());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_merge_for_which_there_is_no_room_is_reported_and_harms_nothing(int threads)
    {
        using var inner = new InMemoryDirectory();
        var faulty = new FaultyDirectory(inner);
        var reported = new List<IndexMergeException>();
        var options = Options with
        {
            MaxMergeThreads = threads,
            UsesCompoundFile = false,
            MergePolicy = new TieredMergePolicy { NoCompoundFileRatio = 1 },
            OnMergeFailed = reported.Add,
        };
        using (var writer = IndexWriter.Open(faulty, new WhitespaceAnalyzer(), options))
        {
            for (var i = 0; i < 9; i++)
                writer.AddDocument([Field.Text("body", "a b")]);
            writer.Commit();
            faulty.FailCreating(".cfs");
            var failed = Assert.Throws<IndexMergeException>(() => writer.ForceMerge(1));
            Assert.Same(failed, Assert.Single(reported));
            Assert.Equal(["_0", "_1", "_2"], failed.Segments);
            Assert.True(writer.IsOpen);
            faulty.Heal();
            writer.AddDocument([Field.Text("body", "a b")]);
            writer.ForceMerge(1);
        }

        using var reader = DirectoryReader.Open(inner);
        Assert.Equal(10, reader.NumDocs);
        Assert.Single(reader.Leaves);
        Assert.True(IndexChecker.Check(inner).IsClean);
    }

    [Fact]
    public void A_failed_merge_is_tried_again_after_the_next_commit_and_not_before()
    {
        using var inner = new InMemoryDirectory();
        var faulty = new FaultyDirectory(inner);
        var failures = 0;
        var options = Options with
        {
            MaxBufferedDocuments = null,
            UsesCompoundFile = false,
            MergePolicy = new TieredMergePolicy { SegmentsPerTier = 2, MaxMergeAtOnce = 2, NoCompoundFileRatio = 1 },
            OnMergeFailed = _ => failures++,
        };
        using var writer = IndexWriter.Open(faulty, new WhitespaceAnalyzer(), options);
        writer.AddDocument([Field.Text("body", "a")]);
        writer.Commit();
        writer.AddDocument([Field.Text("body", "a")]);
        writer.Commit();
        writer.AddDocument([Field.Text("body", "a")]);
        faulty.FailCreating(".cfs");
        writer.Flush();
        Assert.Equal(1, failures);
        writer.Flush();
        Assert.Equal(1, failures);
        faulty.Heal();
        writer.Commit();
        using var reader = writer.GetReader();
        Assert.True(reader.Leaves.Count < 3);
        Assert.Equal(3, reader.NumDocs);
    }

    [Fact]
    public void A_commit_syncs_only_what_no_commit_has_synced()
    {
        using var inner = new InMemoryDirectory();
        var recording = new SyncRecordingDirectory(inner);
        using (var writer = IndexWriter.Open(recording, new WhitespaceAnalyzer(), new IndexWriterOptions { MergePolicy = MergePolicy.None }))
        {
            writer.AddDocument([Field.Text("body", "a")]);
            writer.Commit();
            Assert.Equal(["_0.cfe", "_0.cfs", "_0.si", "pending_segments_1"], recording.TakeSynced());
            writer.AddDocument([Field.Text("body", "a")]);
            writer.Commit();
            Assert.Equal(["_1.cfe", "_1.cfs", "_1.si", "pending_segments_2"], recording.TakeSynced());
        }

        using var next = IndexWriter.Open(recording, new WhitespaceAnalyzer(), new IndexWriterOptions { MergePolicy = MergePolicy.None });
        next.AddDocument([Field.Text("body", "a")]);
        next.Commit();
        Assert.Equal(["_2.cfe", "_2.cfs", "_2.si", "pending_segments_3"], recording.TakeSynced());
    }

    /// <summary>Runs a writer whose n-th operation fails, and checks what it leaves.</summary>
    /// <returns>Whether there was an operation of that number.</returns>
    private static bool FailAt(int operation)
    {
        using var inner = new InMemoryDirectory();
        var faulty = new FaultyDirectory(inner);
        var model = new IndexModel();
        var committed = model.Clone();
        var hasCommit = false;
        var random = new Random(operation);
        faulty.FailFrom(operation);
        try
        {
            using var writer = IndexWriter.Open(faulty, new WhitespaceAnalyzer(), Options);
            for (var i = 0; i < 16; i++)
            {
                var document = model.NewDocument(random);
                writer.UpdateDocument(new Term("id", document.Id), document.ToDocument());
                model.Update(document.Id, document);
                if (i % 5 != 4)
                    continue;
                writer.Commit();
                committed = model.Clone();
                hasCommit = true;
            }

            writer.Rollback();
        }
        catch (Exception e) when (e is IndexWriterFailedException or IOException)
        {
            faulty.Heal();
            AssertIntact(inner, committed, model, hasCommit);
            return true;
        }

        return false;
    }

    private static void AssertIntact(InMemoryDirectory directory, IndexModel committed, IndexModel all, bool hasCommit)
    {
        var isThere = LatestCommit.ListGenerations(directory).Count > 0;
        Assert.True(isThere || !hasCommit, "the commit is gone");
        if (isThere)
        {
            Assert.True(IndexChecker.Check(directory).IsClean);
            using var reader = DirectoryReader.Open(directory);

            // A commit that failed in its last moment may have become durable: then all of it is there.
            (reader.NumDocs == all.Documents.Count && IsLast(reader, all) ? all : committed).AssertEquals(reader);
        }

        using (var writer = IndexWriter.Open(directory, new WhitespaceAnalyzer()))
            writer.AddDocument([Field.Keyword("id", "more")]);
        var report = IndexChecker.Check(directory);
        Assert.True(report.IsClean, string.Join('\n', report.Segments.SelectMany(segment => segment.Problems)));
        var needed = LatestCommit.Read(directory).Files();
        Assert.Equal(
            needed.Append(LatestCommit.Read(directory).SegmentsFileName!).Order(StringComparer.Ordinal),
            directory.ListAll().Where(name => !name.StartsWith("pending", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static bool IsLast(DirectoryReader reader, IndexModel model) =>
        model.Documents.Count > 0 && reader.DocFreq(new Term("id", model.Documents[^1].Id)) > 0 && Serials(reader).SetEquals(
            model.Documents.Select(document => document.Serial.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static HashSet<string> Serials(DirectoryReader reader)
    {
        var serials = new HashSet<string>(StringComparer.Ordinal);
        foreach (var leaf in reader.Leaves)
        {
            for (var doc = 0; doc < leaf.Reader.MaxDoc; doc++)
            {
                if (leaf.Reader.LiveDocs is null || leaf.Reader.LiveDocs[doc])
                    serials.Add(reader.GetDocument(leaf.DocBase + doc).Get("serial")!);
            }
        }

        return serials;
    }
}
