using System.Text.Json;
using SearchCore.Comparison.Golden;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Dump;

/// <summary>From the same documents this library writes an index with the same contents as Lucene.NET 4.8's.</summary>
public sealed class BuildTests
{
    // What both write must be equal; the rest is file layout, or belongs to what is not written yet.
    private static readonly string[] IndexProperties = ["counter", "userData", "maxDoc", "numDocs"];

    private static readonly string[] SegmentProperties =
        ["name", "codec", "docBase", "maxDoc", "delCount", "compoundFile", "deletedDocs", "fields", "norms", "stored"];

    private static readonly string[] FieldInfoProperties =
        ["name", "indexed", "indexOptions", "omitNorms", "payloads", "norms"];

    [Theory]
    [MemberData(nameof(GoldenBuild.Indexes), MemberType = typeof(GoldenBuild))]
    public void The_contents_are_equal(string name)
    {
        using var directory = new InMemoryDirectory();
        GoldenBuild.Build(name, directory);
        using var expected = DumpedIndex.Golden(name);
        using var actual = DumpedIndex.Of(directory);
        Assert.Empty(FindDifferences(expected.RootElement, actual.RootElement).Take(10).ToList());
    }

    [Fact]
    public void What_is_not_written_yet_is_refused_with_the_place()
    {
        using var directory = new InMemoryDirectory();
        var refused = Assert.Throws<GoldenFormatException>(() => GoldenBuild.Build("deletes", directory, new HashSet<GoldenKind>()));
        Assert.Contains("documents.jsonl, line ", refused.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> FindDifferences(JsonElement expected, JsonElement actual)
    {
        var segments = Segments(expected).Zip(Segments(actual)).ToList();
        Assert.Equal(expected.GetProperty("segments").GetArrayLength(), segments.Count);
        return Compare(IndexProperties, expected, actual)
            .Concat(segments.SelectMany(pair => Compare(SegmentProperties, pair.First, pair.Second)))
            .Concat(segments.SelectMany(pair => WrittenFields(pair.First).Zip(WrittenFields(pair.Second)))
                .SelectMany(pair => Compare(FieldInfoProperties, pair.First, pair.Second)));
    }

    private static IEnumerable<JsonElement> Segments(JsonElement dump) => dump.GetProperty("segments").EnumerateArray();

    // A field that has doc values and nothing else is left out of the build, and so of the comparison.
    private static IEnumerable<JsonElement> WrittenFields(JsonElement segment) => segment.GetProperty("fieldInfos").EnumerateArray()
        .Where(field => field.GetProperty("docValues").GetString() == "NONE");

    private static IEnumerable<string> Compare(string[] properties, JsonElement expected, JsonElement actual) => properties.SelectMany(property =>
        JsonDifferences.Find(expected.GetProperty(property), actual.GetProperty(property)).Select(difference => property + difference));
}
