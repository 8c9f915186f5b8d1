using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Presets;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Tests.Infrastructure;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class IndexSnapshotTests : IDisposable
{
    private readonly InMemoryDirectory _index = new();
    private readonly InMemoryDirectory _snapshot = new();
    private readonly IndexModel _model = new();
    private readonly Random _random = new(7);

    public void Dispose()
    {
        _index.Dispose();
        _snapshot.Dispose();
    }

    [Fact]
    public void A_snapshot_is_the_index_as_it_was_at_the_commit()
    {
        using var writer = Open(_index);
        Add(writer, 20);
        writer.Commit();
        var committed = _model.Clone();
        Add(writer, 5);
        IndexSnapshot.Create(_index, _snapshot);
        AssertIs(committed, _snapshot);
    }

    [Fact]
    public void The_next_snapshot_copies_only_what_is_new_and_removes_what_is_old()
    {
        using var writer = Open(_index);
        Add(writer, 20);
        writer.Commit();
        var first = IndexSnapshot.Create(_index, _snapshot);
        Assert.Equal((4, 0, 0), (first.CopiedFiles, first.KeptFiles, first.RemovedFiles));
        Assert.Equal(_index.ListAll().Sum(_index.FileLength), first.CopiedBytes);
        Add(writer, 5);
        writer.Commit();
        var second = IndexSnapshot.Create(_index, _snapshot);
        Assert.Equal((4, 3, 1), (second.CopiedFiles, second.KeptFiles, second.RemovedFiles));
        AssertIs(_model, _snapshot);
        var third = IndexSnapshot.Create(_index, _snapshot);
        Assert.Equal((0, 7, 0), (third.CopiedFiles, third.KeptFiles, third.RemovedFiles));
    }

    [Fact]
    public void A_commit_that_a_policy_holds_can_be_copied_after_later_ones()
    {
        var policy = new SnapshotDeletionPolicy();
        using var writer = Open(_index, new IndexWriterOptions { DeletionPolicy = policy });
        Add(writer, 10);
        writer.Commit();
        var held = policy.Acquire();
        var model = _model.Clone();
        writer.DeleteAll();
        writer.Commit();
        IndexSnapshot.Create(held, _snapshot);
        policy.Release(held);
        AssertIs(model, _snapshot);
    }

    [Fact]
    public async Task Snapshots_can_be_taken_while_a_writer_commits_and_merges()
    {
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() =>
        {
            using var writer = Open(_index, new IndexWriterOptions
            {
                MaxBufferedDocuments = 3,
                MergePolicy = new TieredMergePolicy { SegmentsPerTier = 2, MaxMergeAtOnce = 2, FloorSegmentMegabytes = 0.001 },
            });
            do
            {
                Add(writer, 4);
                writer.Commit();
            }
            while (!stop.IsCancellationRequested);
        });
        for (var i = 0; i < 20; i++)
        {
            if (DirectoryReader.ListCommits(_index).Count == 0)
            {
                await Task.Yield();
                continue;
            }

            IndexSnapshot.Create(_index, _snapshot);
            Assert.True(IndexChecker.Check(_snapshot).IsClean);
        }

        await stop.CancelAsync();
        await writing;
        IndexSnapshot.Create(_index, _snapshot);
        AssertIs(_model, _snapshot);
    }

    [Fact]
    public void A_snapshot_does_not_overwrite_another_index_or_a_newer_snapshot()
    {
        Fill(10);
        using (var other = Open(_snapshot))
            other.AddDocument(_model.NewDocument(_random).ToDocument());
        Assert.Throws<SnapshotException>(() => IndexSnapshot.Create(_index, _snapshot));
        using (var reader = DirectoryReader.Open(_snapshot))
            Assert.Equal(1, reader.NumDocs);
        using (var other = Open(_snapshot))
            other.DeleteAll();
        Assert.Throws<SnapshotException>(() => IndexSnapshot.Create(_index, _snapshot));
    }

    [Fact]
    public void A_damaged_file_is_not_copied_and_the_earlier_snapshot_stays()
    {
        Fill(10);
        IndexSnapshot.Create(_index, _snapshot);
        var before = _model.Clone();
        Fill(10);
        Damage(_index, _index.ListAll().Where(name => name.EndsWith(".cfs", StringComparison.Ordinal)).Max(StringComparer.Ordinal)!);
        Assert.Throws<IndexCorruptException>(() => IndexSnapshot.Create(_index, _snapshot));
        AssertIs(before, _snapshot);
        Assert.DoesNotContain(_snapshot.ListAll(), name => name.StartsWith("pending", StringComparison.Ordinal));
    }

    [Fact]
    public void A_snapshot_is_restored_where_there_is_no_index()
    {
        Fill(30);
        IndexSnapshot.Create(_index, _snapshot);
        using var restored = new InMemoryDirectory();
        var report = IndexSnapshot.Restore(_snapshot, restored);
        Assert.Equal(_snapshot.ListAll().Count, report.CopiedFiles);
        AssertIs(_model, restored);
        Assert.Throws<SnapshotException>(() => IndexSnapshot.Restore(_snapshot, restored));
        using var writer = Open(restored);
        Add(writer, 3);
        writer.Commit();
        AssertIs(_model, restored);
    }

    [Fact]
    public void A_damaged_snapshot_is_not_restored()
    {
        Fill(10);
        IndexSnapshot.Create(_index, _snapshot);
        Damage(_snapshot, "_0.cfs");
        using var restored = new InMemoryDirectory();
        var damaged = Assert.Throws<IndexCorruptException>(() => IndexSnapshot.Restore(_snapshot, restored));
        Assert.Equal("_0.cfs", damaged.Resource);
        Assert.Empty(DirectoryReader.ListCommits(restored));
    }

    [Fact]
    public void After_a_crash_there_is_the_earlier_snapshot_or_the_new_one() => Prop.ForAll<int>(CrashOnce).QuickCheckThrowOnFailure();

    private static void CrashOnce(int seed)
    {
        var random = new Random(seed);
        using var tests = new IndexSnapshotTests();
        var disk = new CrashingDirectory();
        var faulty = new FaultyDirectory(disk);
        tests.Fill(10);
        IndexSnapshot.Create(tests._index, disk);
        var before = tests._model.Clone();
        tests.Fill(10);
        faulty.FailFrom(random.Next(40));
        try
        {
            IndexSnapshot.Create(tests._index, faulty);
        }
        catch (IOException)
        {
            // The power has failed.
        }

        using var found = disk.Crash(random);
        using (var reader = DirectoryReader.Open(found))
            AssertIs(reader.Generation == 1 ? before : tests._model, found);

        // And the next try succeeds.
        IndexSnapshot.Create(tests._index, found);
        AssertIs(tests._model, found);
    }

    private static IndexWriter Open(IndexDirectory directory, IndexWriterOptions? options = null) =>
        IndexWriter.Open(directory, new WhitespaceAnalyzer(), options ?? new IndexWriterOptions { MergePolicy = MergePolicy.None });

    private static void Damage(InMemoryDirectory directory, string file)
    {
        byte[] bytes;
        using (var input = directory.OpenInput(file))
            bytes = input.GetSpan(0, (int)input.Length).ToArray();
        bytes[bytes.Length / 2] ^= 1;
        directory.DeleteFile(file);
        using var output = directory.CreateOutput(file);
        output.WriteBytes(bytes);
    }

    private static void AssertIs(IndexModel model, IndexDirectory directory)
    {
        using var reader = DirectoryReader.Open(directory);
        model.AssertEquals(reader);
        var report = IndexChecker.Check(directory);
        Assert.True(report.IsClean, string.Join('\n', report.Segments.SelectMany(segment => segment.Problems)));
    }

    private void Fill(int count)
    {
        using var writer = Open(_index);
        Add(writer, count);
    }

    private void Add(IndexWriter writer, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var document = _model.NewDocument(_random);
            writer.AddDocument(document.ToDocument());
            _model.Documents.Add(document);
        }
    }
}
