using System.Text;
using System.Text.Json;
using SearchCore.Codecs;
using SearchCore.Codecs.Lucene41;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>A segment of a golden index: its terms opened from the files, and what the dump says of them.</summary>
internal sealed class GoldenSegment : IDisposable
{
    private readonly FileSystemDirectory _directory;

    public GoldenSegment(string folder, JsonElement dump)
    {
        _directory = new FileSystemDirectory(GoldenFiles.PathOf(Path.Combine(folder, "index")));
        Dump = dump;
        FieldInfos = new FieldInfos(dump.GetProperty("fieldInfos").EnumerateArray().Select(ReadFieldInfo));
        State = new SegmentReadState(
            _directory,
            new SegmentInfo(_directory, dump.GetProperty("name").GetString()!) { DocCount = dump.GetProperty("maxDoc").GetInt32() },
            FieldInfos,
            "Lucene41_0");
        Fields = new Lucene41PostingsFormat().OpenReader(State);
    }

    public static TheoryData<string> Folders => ["tiny", "postings", "fieldtypes", "deletes", "deletes-merged", "unicode", "dvbig"];

    public JsonElement Dump { get; }

    public FieldInfos FieldInfos { get; }

    public SegmentReadState State { get; }

    public FieldsProducer Fields { get; }

    public IEnumerable<(FieldInfo Field, JsonElement Dump)> DumpedFields => Dump.GetProperty("fields").EnumerateArray()
        .Select(dumped => (FieldInfos.TryGet(dumped.GetProperty("name").GetString()!, out var info) ? info : throw new KeyNotFoundException(), dumped));

    public static IEnumerable<GoldenSegment> OpenAll(string folder)
    {
        using var dump = JsonDocument.Parse(File.ReadAllBytes(GoldenFiles.PathOf(Path.Combine(folder, "dump.json"))));
        foreach (var segment in dump.RootElement.GetProperty("segments").EnumerateArray())
        {
            using var opened = new GoldenSegment(folder, segment);
            yield return opened;
        }
    }

    /// <summary>The bytes of a dumped term.</summary>
    public static byte[] TermBytes(JsonElement term) => term.ValueKind == JsonValueKind.String
        ? Encoding.UTF8.GetBytes(term.GetString()!)
        : Convert.FromHexString(term.GetProperty("hex").GetString()!);

    public void Dispose()
    {
        Fields.Dispose();
        _directory.Dispose();
    }

    private static FieldInfo ReadFieldInfo(JsonElement info) =>
        new(info.GetProperty("name").GetString()!, info.GetProperty("number").GetInt32())
        {
            HasPayloads = info.GetProperty("payloads").GetBoolean(),
            IndexOptions = info.GetProperty("indexOptions").GetString() switch
            {
                null => IndexOptions.None,
                "DOCS_ONLY" => IndexOptions.Docs,
                "DOCS_AND_FREQS" => IndexOptions.DocsAndFreqs,
                "DOCS_AND_FREQS_AND_POSITIONS" => IndexOptions.DocsAndFreqsAndPositions,
                "DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS" => IndexOptions.DocsAndFreqsAndPositionsAndOffsets,
                var other => throw new InvalidDataException($"The dump has unknown index options {other}."),
            },
        };
}
