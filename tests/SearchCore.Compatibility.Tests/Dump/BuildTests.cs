using System.Text.Json;
using SearchCore.Comparison.Golden;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Dump;

/// <summary>From the same documents this library writes an index with the same contents as Lucene.NET 4.8's.</summary>
public sealed class BuildTests
{
    // The rest is how the contents lie in files: names, lengths, generations.
    private static readonly string[] IndexProperties = ["counter", "userData", "maxDoc", "numDocs"];

    private static readonly string[] SegmentProperties =
    [
        "name", "codec", "docBase", "maxDoc", "delCount", "compoundFile", "deletedDocs", "fields", "norms", "docValues", "stored", "termVectors",
    ];

    private static readonly string[] FieldInfoProperties =
        ["name", "indexed", "indexOptions", "omitNorms", "payloads", "vectors", "docValues", "norms", "attributes"];

    [Theory]
    [MemberData(nameof(GoldenBuild.Indexes), MemberType = typeof(GoldenBuild))]
    public void The_contents_are_equal(string name)
    {
        using var directory = new InMemoryDirectory();
        GoldenBuild.Build(name, directory);
        using var expected = JsonDocument.Parse(DumpedIndex.Golden(name));
        using var actual = JsonDocument.Parse(DumpedIndex.Of(directory));
        var leftOut = FieldsLeftOut(name);
        var differences = FindDifferences(expected.RootElement, actual.RootElement, leftOut)
            .Where(difference => !leftOut.Any(field => difference.StartsWith($"docValues/{field}:", StringComparison.Ordinal)));
        Assert.Empty(differences.Take(10).ToList());
    }

    [Fact]
    public void What_the_writer_does_not_do_yet_is_refused_with_the_place()
    {
        using var directory = new InMemoryDirectory();
        var documents = GoldenFiles.PathOf("deletes", "documents.jsonl");
        var refused = Assert.Throws<GoldenFormatException>(() => GoldenBuilder.Build(documents, directory, new HashSet<GoldenKind>()));
        Assert.Contains("documents.jsonl, line 139: ", refused.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> FindDifferences(JsonElement expected, JsonElement actual, IReadOnlySet<string> leftOut)
    {
        Assert.Equal(expected.GetProperty("segments").GetArrayLength(), actual.GetProperty("segments").GetArrayLength());
        var segments = Segments(expected).Zip(Segments(actual)).ToList();
        return Compare(IndexProperties, expected, actual)
            .Concat(segments.SelectMany(pair => Compare(SegmentProperties, pair.First, pair.Second)))
            .Concat(segments.SelectMany(pair => Fields(pair.First, leftOut).Zip(Fields(pair.Second, leftOut)))
                .SelectMany(pair => Compare(FieldInfoProperties, pair.First, pair.Second)));
    }

    private static IEnumerable<JsonElement> Segments(JsonElement dump) => dump.GetProperty("segments").EnumerateArray();

    private static IEnumerable<JsonElement> Fields(JsonElement segment, IReadOnlySet<string> leftOut) =>
        segment.GetProperty("fieldInfos").EnumerateArray().Where(field => !leftOut.Contains(field.GetProperty("name").GetString()!));

    private static IEnumerable<string> Compare(string[] properties, JsonElement expected, JsonElement actual) => properties.SelectMany(property =>
        JsonDifferences.Find(expected.GetProperty(property), actual.GetProperty(property)).Select(difference => property + difference));

    private static HashSet<string> FieldsLeftOut(string name)
    {
        var kinds = GoldenBuild.KindsLeftOut(name);
        using var schema = JsonDocument.Parse(File.ReadLines(GoldenFiles.PathOf(name, "documents.jsonl")).First());
        return schema.RootElement.GetProperty("fields").EnumerateObject()
            .Where(field => kinds.Contains(GoldenField.Parse(field.Name, field.Value).Kind))
            .Select(field => field.Name)
            .ToHashSet(StringComparer.Ordinal);
    }
}
