using System.Text.Json;
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
        var expected = DumpedIndex.Golden(name);
        var actual = DumpedIndex.Of(directory);

        // The differences tell more than the bytes, which must be equal too.
        Assert.Empty(FindDifferences(expected, actual));
        Assert.True(expected.AsSpan().SequenceEqual(actual));
    }

    private static List<string> FindDifferences(byte[] expected, byte[] actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        return [.. JsonDifferences.Find(left.RootElement, right.RootElement).Take(10)];
    }
}
