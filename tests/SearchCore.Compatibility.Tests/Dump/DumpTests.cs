using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Dump;

/// <summary>All that Lucene.NET 4.8 reads out of its own indexes, this library reads too.</summary>
public sealed class DumpTests
{
    // Parts of segments that are not read yet, each with the reason. What starts to be read must be taken off here.
    private static readonly Dictionary<string, string> NotReadYet = new(StringComparer.Ordinal)
    {
        ["termVectors"] = "term vectors are read from the next step on",
    };

    private static readonly string[] Names =
        ["tiny", "tiny-cfs", "postings", "fieldtypes", "deletes", "deletes-cfs", "deletes-merged", "unicode", "dvbig"];

    public static TheoryData<string> Indexes => [.. Names];

    [Theory]
    [MemberData(nameof(Indexes))]
    public void A_golden_index_is_read_as_Lucene_reads_it(string name)
    {
        var differences = FindDifferences(name).Where(difference => PartOf(difference) is not { } part || !NotReadYet.ContainsKey(part)).Take(10).ToList();
        Assert.Empty(differences);
    }

    [Fact]
    public void What_is_listed_as_not_read_yet_is_not_read()
    {
        var parts = Names.SelectMany(FindDifferences).Select(PartOf).ToHashSet();
        Assert.All(NotReadYet.Keys, part => Assert.Contains(part, parts));
    }

    private static IEnumerable<string> FindDifferences(string name)
    {
        using var directory = new FileSystemDirectory(GoldenFiles.PathOf(name, "index"));
        using var expected = DumpedIndex.Golden(name);
        using var actual = DumpedIndex.Of(directory);
        foreach (var difference in JsonDifferences.Find(expected.RootElement, actual.RootElement))
            yield return $"{name}{difference}";
    }

    // "tiny/segments/0/docValues/…" is about the doc values.
    private static string? PartOf(string difference) => difference.Split('/', ':') is [_, "segments", _, var part, ..] ? part : null;
}
