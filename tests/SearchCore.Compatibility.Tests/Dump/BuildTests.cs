using System.Text.Json;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Dump;

/// <summary>From the same documents this library writes an index with the same contents as Lucene.NET 4.8's.</summary>
public sealed class BuildTests
{
    // The rest is how the contents lie in files: names and lengths.
    private static readonly string[] IndexProperties = ["counter", "userData", "maxDoc", "numDocs"];

    private static readonly string[] SegmentProperties =
    [
        "name", "codec", "docBase", "maxDoc", "delCount", "delGen", "fieldInfosGen", "updatesFiles", "compoundFile", "deletedDocs", "fields", "norms", "docValues", "stored", "termVectors",
    ];

    private static readonly string[] FieldInfoProperties =
        ["name", "indexed", "indexOptions", "omitNorms", "payloads", "vectors", "docValues", "docValuesGen", "norms", "attributes"];

    [Theory]
    [MemberData(nameof(GoldenBuild.Indexes), MemberType = typeof(GoldenBuild))]
    public void The_contents_are_equal(string name)
    {
        using var directory = new InMemoryDirectory();
        GoldenBuild.Build(name, directory);
        using var expected = JsonDocument.Parse(DumpedIndex.Golden(name));
        using var actual = JsonDocument.Parse(DumpedIndex.Of(directory));
        Assert.Empty(FindDifferences(expected.RootElement, actual.RootElement).Take(10).ToList());
    }

    [Theory]
    [MemberData(nameof(GoldenBuild.Indexes), MemberType = typeof(GoldenBuild))]
    public void The_index_is_at_most_three_percent_larger(string name)
    {
        using var directory = new InMemoryDirectory();
        GoldenBuild.Build(name, directory);
        var golden = new DirectoryInfo(GoldenFiles.PathOf(name, "index")).EnumerateFiles().Sum(file => file.Length);
        Assert.InRange(directory.ListAll().Sum(directory.FileLength), 1, golden * 1.03);
    }

    private static IEnumerable<string> FindDifferences(JsonElement expected, JsonElement actual)
    {
        Assert.Equal(expected.GetProperty("segments").GetArrayLength(), actual.GetProperty("segments").GetArrayLength());
        var segments = Segments(expected).Zip(Segments(actual)).ToList();
        return Compare(IndexProperties, expected, actual)
            .Concat(segments.SelectMany(pair => Compare(SegmentProperties, pair.First, pair.Second)))
            .Concat(segments.SelectMany(pair => Fields(pair.First).Zip(Fields(pair.Second)))
                .SelectMany(pair => Compare(FieldInfoProperties, pair.First, pair.Second)));
    }

    private static IEnumerable<JsonElement> Segments(JsonElement dump) => dump.GetProperty("segments").EnumerateArray();

    private static IEnumerable<JsonElement> Fields(JsonElement segment) => segment.GetProperty("fieldInfos").EnumerateArray();

    private static IEnumerable<string> Compare(string[] properties, JsonElement expected, JsonElement actual) => properties.SelectMany(property =>
        JsonDifferences.Find(expected.GetProperty(property), actual.GetProperty(property)).Select(difference => property + difference));
}
