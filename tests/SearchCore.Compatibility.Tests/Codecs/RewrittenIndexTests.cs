namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>What our writers write of what Lucene.NET wrote.</summary>
public sealed class RewrittenIndexTests
{
    public static TheoryData<string> Folders => GoldenIndex.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_rewritten_index_reads_the_same(string folder)
    {
        using var index = new GoldenIndex(folder);
        var expected = IndexDigest.Read(index.Directory);

        foreach (var asCompoundFile in new[] { false, true })
        {
            using var rewritten = RewrittenIndex.Write(index.Commit, asCompoundFile);
            Assert.Equal(expected, IndexDigest.Read(rewritten));
        }
    }

    [Theory]
    [InlineData("fieldtypes", "_0.tvd")]
    [InlineData("fieldtypes", "_0.fdt")]
    [InlineData("fieldtypes", "_0_Lucene45_0.dvd")]
    [InlineData("fieldtypes", "_0.nvd")]
    [InlineData("dvbig", "_0_Lucene45_0.dvd")]
    [InlineData("postings", "_0.fdt")]
    public void Our_files_are_not_larger_than_those_of_Lucene(string folder, string file)
    {
        using var index = new GoldenIndex(folder);
        using var rewritten = RewrittenIndex.Write(index.Commit, asCompoundFile: false);
        Assert.InRange(rewritten.FileLength(file), 1, index.Directory.FileLength(file) * 101 / 100);
    }
}
