using SearchCore.Analysis.Presets;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Tests.Infrastructure;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class IndexRepairerTests : IDisposable
{
    private readonly InMemoryDirectory _directory = new();
    private readonly List<IndexModel> _segments = [];

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_whole_index_is_left_alone()
    {
        Fill(usesCompoundFile: true);
        var before = _directory.ListAll().ToList();
        Assert.False(IndexRepairer.Repair(_directory).HasChanged);
        Assert.Equal(before, _directory.ListAll());
    }

    [Theory]
    [InlineData(true, "_1.cfs")]
    [InlineData(false, "_1.fdt")]
    [InlineData(false, "_1_Lucene41_0.tim")]
    public void A_segment_that_cannot_be_mended_is_dropped_and_the_others_stay(bool usesCompoundFile, string damaged)
    {
        Fill(usesCompoundFile);
        Change(damaged, bytes => bytes[..(bytes.Length / 2)]);
        Assert.Equal(_segments[1].Documents.Count, IndexChecker.Check(_directory).LostDocCount);
        var report = IndexRepairer.Repair(_directory);
        Assert.Equal(["_1"], report.DroppedSegments);
        Assert.Equal(_segments[1].Documents.Count, report.LostDocCount);
        AssertHolds(_segments[0], _segments[2]);
        Assert.DoesNotContain(_directory.ListAll(), name => name.StartsWith("_1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("missing")]
    [InlineData("changed")]
    public void A_segment_with_damaged_impacts_loses_no_document(string damage)
    {
        Fill(usesCompoundFile: false);
        if (damage == "missing")
            _directory.DeleteFile("_1_Lucene41_0.imp");
        else
            Change("_1_Lucene41_0.imp", bytes => damage == "cut" ? bytes[..10] : Flip(bytes, bytes.Length / 2));
        using (var reader = DirectoryReader.Open(_directory))
            Assert.Equal(3, reader.Leaves.Count);
        var report = IndexRepairer.Repair(_directory);
        Assert.Single(report.Found.Segments, segment => segment.CanBeRewritten);
        Assert.Equal(["_1"], report.RewrittenSegments);
        Assert.Empty(report.DroppedSegments);
        AssertHolds([.. _segments]);
    }

    [Fact]
    public void A_damaged_commit_gives_way_to_the_one_before()
    {
        Fill(usesCompoundFile: true);
        using (var output = _directory.CreateOutput("segments_9"))
            output.WriteBytes([1, 2, 3]);
        Assert.False(IndexChecker.Check(_directory).IsClean);
        var report = IndexRepairer.Repair(_directory);
        Assert.Equal(["segments_9"], report.RemovedCommits);
        AssertHolds([.. _segments]);
    }

    [Fact]
    public void Where_nothing_can_be_read_nothing_is_changed()
    {
        Assert.Throws<IndexNotFoundException>(() => IndexRepairer.Repair(_directory));
        Fill(usesCompoundFile: true);
        Change(_directory.ListAll().Single(name => name.StartsWith("segments_", StringComparison.Ordinal)), bytes => bytes[..20]);
        var before = _directory.ListAll().ToList();
        Assert.Throws<IndexCorruptException>(() => IndexRepairer.Repair(_directory));
        Assert.Equal(before, _directory.ListAll());
    }

    [Fact]
    public void An_index_in_use_is_not_repaired()
    {
        using var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer());
        Assert.Throws<IndexLockedException>(() => IndexRepairer.Repair(_directory));
    }

    private static byte[] Flip(byte[] bytes, int place)
    {
        bytes[place] ^= 1;
        return bytes;
    }

    private void Fill(bool usesCompoundFile)
    {
        var options = new IndexWriterOptions { MergePolicy = MergePolicy.None, UsesCompoundFile = usesCompoundFile };
        var random = new Random(4);
        var all = new IndexModel();
        using var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer(), options);
        for (var i = 0; i < 3; i++)
        {
            var segment = new IndexModel();
            for (var j = 0; j < 400; j++)
            {
                var document = all.NewDocument(random);
                segment.Documents.Add(document);
                writer.AddDocument(document.ToDocument());
            }

            writer.Commit();
            _segments.Add(segment);
        }
    }

    private void Change(string file, Func<byte[], byte[]> change)
    {
        byte[] bytes;
        using (var input = _directory.OpenInput(file))
            bytes = change(input.GetSpan(0, (int)input.Length).ToArray());
        _directory.DeleteFile(file);
        using var output = _directory.CreateOutput(file);
        output.WriteBytes(bytes);
    }

    private void AssertHolds(params IndexModel[] segments)
    {
        var model = new IndexModel();
        model.Documents.AddRange(segments.SelectMany(segment => segment.Documents));
        using (var reader = DirectoryReader.Open(_directory))
            model.AssertEquals(reader);
        Assert.True(IndexChecker.Check(_directory).IsClean);
        using var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer());
        Assert.True(writer.IsOpen);
    }
}
