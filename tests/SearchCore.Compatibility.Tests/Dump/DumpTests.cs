using SearchCore.Comparison.Golden;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Dump;

/// <summary>All that Lucene.NET 4.8 reads out of its own indexes, this library reads too.</summary>
public sealed class DumpTests
{
    public static TheoryData<string> Indexes =>
        ["tiny", "tiny-cfs", "postings", "fieldtypes", "deletes", "deletes-cfs", "deletes-merged", "unicode", "dvbig"];

    [Theory]
    [MemberData(nameof(Indexes))]
    public void A_golden_index_is_read_as_Lucene_reads_it(string name)
    {
        using var directory = new FileSystemDirectory(GoldenFiles.PathOf(name, "index"));
        using var expected = DumpedIndex.Golden(name);
        using var actual = DumpedIndex.Of(directory);
        Assert.Empty(JsonDifferences.Find(expected.RootElement, actual.RootElement).Take(10).ToList());
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void A_dump_is_equal_byte_for_byte(string name)
    {
        using var directory = new FileSystemDirectory(GoldenFiles.PathOf(name, "index"));
        using var json = new MemoryStream();
        IndexDump.Write(directory, json);
        Assert.True(File.ReadAllBytes(GoldenFiles.PathOf(name, "dump.json")).AsSpan().SequenceEqual(json.ToArray()));
    }
}
