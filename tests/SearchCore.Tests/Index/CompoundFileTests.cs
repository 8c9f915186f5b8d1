using SearchCore.Analysis.Presets;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Tests.Infrastructure;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class CompoundFileTests : IDisposable
{
    private readonly InMemoryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_new_segment_is_packed_into_one_file()
    {
        using (var writer = Open(new IndexWriterOptions()))
            writer.AddDocument([Field.Text("body", "a")]);
        Assert.Equal(["_0.cfe", "_0.cfs", "_0.si", "segments_1"], _directory.ListAll().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_new_segment_is_left_in_its_files_when_asked()
    {
        using (var writer = Open(new IndexWriterOptions { UsesCompoundFile = false }))
            writer.AddDocument([Field.Text("body", "a")]);
        Assert.Contains("_0.fdt", _directory.ListAll());
        Assert.DoesNotContain("_0.cfs", _directory.ListAll());
    }

    [Theory]
    [InlineData(0.1, false)]
    [InlineData(1, true)]
    public void Of_a_merged_segment_the_merge_policy_decides(double ratio, bool isCompound)
    {
        var options = new IndexWriterOptions { MergePolicy = new TieredMergePolicy { NoCompoundFileRatio = ratio } };
        using (var writer = Open(options))
        {
            for (var i = 0; i < 3; i++)
            {
                writer.AddDocument([Field.Text("body", "a")]);
                writer.Commit();
            }

            writer.ForceMerge(1);
        }

        Assert.Equal(isCompound, _directory.ListAll().Any(name => name.EndsWith(".cfs", StringComparison.Ordinal)));
        Assert.Equal(isCompound, !_directory.ListAll().Any(name => name.EndsWith(".fdt", StringComparison.Ordinal)));
        Assert.True(IndexChecker.Check(_directory).IsClean);
    }

    [Theory]
    [InlineData(0.1, double.PositiveInfinity, 10, 100, true)]
    [InlineData(0.1, double.PositiveInfinity, 11, 100, false)]
    [InlineData(1, double.PositiveInfinity, 200, 100, true)]
    [InlineData(0, double.PositiveInfinity, 0, 100, false)]
    [InlineData(1, 1, (1 << 20) + 1, 1L << 40, false)]
    [InlineData(1, 1, 1 << 20, 1L << 40, true)]
    public void Small_parts_of_the_index_are_packed(double ratio, double maxMegabytes, long merged, long index, bool isCompound)
    {
        var policy = new TieredMergePolicy { NoCompoundFileRatio = ratio, MaxCompoundFileMegabytes = maxMegabytes };
        Assert.Equal(isCompound, policy.UsesCompoundFile(merged, index));
    }

    [Fact]
    public void Deletes_and_updates_lie_beside_the_compound_file()
    {
        using (var writer = Open(new IndexWriterOptions()))
        {
            var model = new IndexModel();
            var random = new Random(5);
            for (var i = 0; i < 40; i++)
            {
                var document = model.NewDocument(random);
                writer.AddDocument(document.ToDocument());
                model.Documents.Add(document);
            }

            using (var before = writer.GetReader())
                model.AssertEquals(before);
            writer.DeleteDocuments(new Term("id", "id1"));
            model.Documents.RemoveAll(document => document.Id == "id1");
            writer.UpdateNumericDocValue(new Term("id", "id2"), "rank", 99);
            model.Change(document => document.Id == "id2", document => document with { Rank = 99 });
            using var after = writer.GetReader();
            model.AssertEquals(after);
        }

        Assert.Equal(
            ["_0.cfe", "_0.cfs", "_0.si", "_0_1.del", "_0_1.fnm", "_0_1_Lucene45_0.dvd", "_0_1_Lucene45_0.dvm", "segments_1"],
            _directory.ListAll().Order(StringComparer.Ordinal));
        Assert.True(IndexChecker.Check(_directory).IsClean);
    }

    private IndexWriter Open(IndexWriterOptions options) => IndexWriter.Open(_directory, new WhitespaceAnalyzer(), options);
}
