using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Presets;
using SearchCore.Index;
using SearchCore.Tests.Infrastructure;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class IndexWriterCrashTests
{
    private static readonly IndexWriterOptions Options = new()
    {
        MaxBufferedDocuments = 4,
        MaxMergeThreads = 0,
        MergePolicy = new TieredMergePolicy { SegmentsPerTier = 2, MaxMergeAtOnce = 2, FloorSegmentMegabytes = 0.001 },
    };

    [Fact]
    public void After_a_crash_that_loses_what_was_not_synced_the_last_commit_is_there() =>
        Prop.ForAll<int>(CrashOnce).QuickCheckThrowOnFailure();

    /// <summary>Indexes until the power fails at some operation, and looks at what the disk has kept.</summary>
    private static void CrashOnce(int seed)
    {
        var random = new Random(seed);
        var disk = new CrashingDirectory();
        var faulty = new FaultyDirectory(disk);
        faulty.FailFrom(random.Next(20, 1500));
        var model = new IndexModel();
        var committed = model.Clone();
        var isCommitting = false;
        var writer = IndexWriter.Open(faulty, new WhitespaceAnalyzer(), Options);
        try
        {
            for (var i = 0; i < 60; i++)
            {
                var document = model.NewDocument(random);
                writer.UpdateDocument(new Term("id", document.Id), document.ToDocument());
                model.Update(document.Id, document);
                if (i > 10)
                    UpdateRank(writer, model, random);
                if (random.Next(6) != 0)
                    continue;
                isCommitting = true;
                writer.Commit();
                isCommitting = false;
                committed = model.Clone();
            }
        }
        catch (SearchCore.Exceptions.IndexWriterFailedException)
        {
            // The power has failed.
        }

        using var found = disk.Crash(random);
        if (LatestCommit.ListGenerations(found).Count == 0)
        {
            Assert.Empty(committed.Documents);
            return;
        }

        using var reader = DirectoryReader.Open(found);
        var hasNew = isCommitting && reader.Leaves.Any(leaf => HasSerial(reader, leaf, model.Documents[^1].Serial));
        (hasNew ? model : committed).AssertEquals(reader);
        Assert.All(IndexChecker.Check(found).Segments, segment => Assert.Empty(segment.Problems));
    }

    private static void UpdateRank(IndexWriter writer, IndexModel model, Random random)
    {
        var id = IndexModel.RandomId(random);
        var rank = IndexModel.RandomRank(random);
        writer.UpdateNumericDocValue(new Term("id", id), "rank", rank);
        model.Change(document => document.Id == id, document => document with { Rank = rank });
    }

    private static bool HasSerial(DirectoryReader reader, LeafReaderContext leaf, int serial) =>
        Enumerable.Range(leaf.DocBase, leaf.Reader.MaxDoc).Any(doc =>
            reader.GetDocument(doc).Get("serial") == serial.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
