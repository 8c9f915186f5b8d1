using System.Globalization;
using System.Text.Json;
using SearchCore.Codecs;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>Commits, segment infos, field infos and live docs that Lucene.NET wrote, read by us.</summary>
public sealed class GoldenSegmentMetadataTests
{
    public static TheoryData<string> Folders => GoldenIndex.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_newest_commit_is_read(string folder)
    {
        using var index = new GoldenIndex(folder);

        Assert.Equal(index.Dump.GetProperty("segmentsFile").GetString(), index.Commit.SegmentsFileName);
        Assert.Equal(index.Dump.GetProperty("generation").GetInt64(), index.Commit.Generation);
        Assert.Equal(index.Dump.GetProperty("version").GetInt64(), index.Commit.Version);
        Assert.Equal(index.Dump.GetProperty("counter").GetInt32(), index.Commit.Counter);
        Assert.Equal(index.Dump.GetProperty("maxDoc").GetInt32(), index.Commit.DocCount);
        Assert.Equal(index.Dump.GetProperty("numDocs").GetInt32(), index.Commit.Segments.Sum(segment => segment.LiveCount));
        Assert.Equal(Map(index.Dump.GetProperty("userData")), index.Commit.UserData.ToDictionary());
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_segment_is_described_as_it_was_written(string folder)
    {
        using var index = new GoldenIndex(folder);
        foreach (var (segment, dump) in index.Segments)
        {
            Assert.Equal(dump.GetProperty("name").GetString(), segment.Name);
            Assert.Equal(dump.GetProperty("version").GetString(), segment.Info.Version);
            Assert.Equal(dump.GetProperty("codec").GetString(), segment.Codec.Name);
            Assert.Equal(dump.GetProperty("maxDoc").GetInt32(), segment.DocCount);
            Assert.Equal(dump.GetProperty("delCount").GetInt32(), segment.DeletedCount);
            Assert.Equal(dump.GetProperty("delGen").GetInt64(), segment.DeletionGeneration);
            Assert.Equal(dump.GetProperty("fieldInfosGen").GetInt64(), segment.FieldInfosGeneration);
            Assert.Equal(dump.GetProperty("compoundFile").GetBoolean(), segment.Info.UsesCompoundFile);
            Assert.Equal(
                dump.GetProperty("files").EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetInt64()),
                segment.Files.ToDictionary(file => file, index.Directory.FileLength));
            var updates = dump.GetProperty("updatesFiles").EnumerateObject().ToList();
            Assert.Equal(updates.Count, segment.UpdateFiles.Count);
            Assert.All(updates, update => Assert.Equal(
                update.Value.EnumerateArray().Select(file => file.GetString()!).ToHashSet(),
                segment.UpdateFiles[long.Parse(update.Name, CultureInfo.InvariantCulture)]));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_field_is_described_as_it_was_written(string folder)
    {
        using var index = new GoldenIndex(folder);
        foreach (var (segment, dump) in index.Segments)
        {
            using var opened = new OpenedSegment(segment);
            var dumped = dump.GetProperty("fieldInfos").EnumerateArray().ToList();
            Assert.Equal(dumped.Count, opened.FieldInfos.Count);
            foreach (var (expected, actual) in dumped.Zip(opened.FieldInfos))
                AssertField(expected, actual);
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_deleted_documents_are_those_that_were_deleted(string folder)
    {
        using var index = new GoldenIndex(folder);
        foreach (var (segment, dump) in index.Segments)
        {
            var expected = dump.GetProperty("deletedDocs");
            Assert.Equal(expected.ValueKind != JsonValueKind.Null, segment.HasDeletions);
            if (!segment.HasDeletions)
                continue;
            var liveDocs = segment.Codec.LiveDocsFormat.Read(
                index.Directory, segment.Info, segment.DeletionGeneration, segment.DeletedCount);
            Assert.Equal(
                expected.EnumerateArray().Select(doc => doc.GetInt32()),
                Enumerable.Range(0, segment.DocCount).Where(doc => !liveDocs[doc]));
        }
    }

    private static void AssertField(JsonElement expected, FieldInfo actual)
    {
        Assert.Equal(expected.GetProperty("name").GetString(), actual.Name);
        Assert.Equal(expected.GetProperty("number").GetInt32(), actual.Number);
        Assert.Equal(expected.GetProperty("indexed").GetBoolean(), actual.IsIndexed);
        Assert.Equal(ToIndexOptions(expected.GetProperty("indexOptions").GetString()), actual.IndexOptions);
        Assert.Equal(expected.GetProperty("omitNorms").GetBoolean(), actual.OmitsNorms);
        Assert.Equal(expected.GetProperty("payloads").GetBoolean(), actual.HasPayloads);
        Assert.Equal(expected.GetProperty("vectors").GetBoolean(), actual.HasTermVectors);
        Assert.Equal(expected.GetProperty("docValues").GetString(), DocValuesName(actual.DocValuesType));
        Assert.Equal(expected.GetProperty("norms").GetString(), actual.HasNorms ? "NUMERIC" : "NONE");
        Assert.Equal(expected.GetProperty("docValuesGen").GetInt64(), actual.DocValuesGeneration);
        Assert.Equal(Map(expected.GetProperty("attributes")), actual.Attributes.ToDictionary());
    }

    private static IndexOptions ToIndexOptions(string? name) => name switch
    {
        null => IndexOptions.None,
        "DOCS_ONLY" => IndexOptions.Docs,
        "DOCS_AND_FREQS" => IndexOptions.DocsAndFreqs,
        "DOCS_AND_FREQS_AND_POSITIONS" => IndexOptions.DocsAndFreqsAndPositions,
        "DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS" => IndexOptions.DocsAndFreqsAndPositionsAndOffsets,
        _ => throw new InvalidDataException(name),
    };

    private static string DocValuesName(DocValuesType type) =>
        type == DocValuesType.SortedSet ? "SORTED_SET" : type.ToString().ToUpperInvariant();

    private static Dictionary<string, string> Map(JsonElement map) =>
        map.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!);
}
