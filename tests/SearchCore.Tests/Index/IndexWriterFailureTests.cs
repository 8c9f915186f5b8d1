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

    [Fact]
    public void A_merge_that_fails_in_the_background_fails_the_writer()
    {
        var faulty = new FaultyDirectory(new InMemoryDirectory());
        using var writer = IndexWriter.Open(faulty, new WhitespaceAnalyzer(), Options with { MaxMergeThreads = 1, MergePolicy = new TieredMergePolicy() });
        for (var i = 0; i < 9; i++)
            writer.AddDocument([Field.Text("body", "a b")]);
        writer.Commit();
        faulty.FailFrom(faulty.Operations + 5);
        Assert.Throws<IndexWriterFailedException>(() => writer.ForceMerge(1));
        faulty.Heal();
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
