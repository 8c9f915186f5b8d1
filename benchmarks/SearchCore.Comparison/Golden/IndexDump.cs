using System.Text.Json;
using SearchCore.Index;

namespace SearchCore.Comparison.Golden;

/// <summary>Writes everything that can be read out of the newest commit of an index, in the golden dump form.</summary>
internal static class IndexDump
{
    private const string Format = "lucene48-dump-1";

    /// <summary>Dumps an index.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="output">Where the JSON goes.</param>
    public static void Write(DirectoryReader reader, Stream output)
    {
        var commit = SegmentInfos.Read(reader.Directory, reader.Generation);
        using var writer = new DumpWriter(output);
        var json = writer.Json;
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("segmentsFile", commit.SegmentsFileName);
        json.WriteNumber("generation", commit.Generation);
        json.WriteNumber("version", commit.Version);
        json.WriteNumber("counter", commit.Counter);
        WriteUserData(json, commit.UserData);
        json.WriteNumber("maxDoc", reader.MaxDoc);
        json.WriteNumber("numDocs", reader.NumDocs);
        writer.NewLine();
        json.WriteStartArray("segments");
        foreach (var (leaf, segment) in reader.Leaves.Zip(commit.Segments))
            SegmentDump.Write(writer, leaf, segment);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteUserData(Utf8JsonWriter json, IReadOnlyDictionary<string, string> userData)
    {
        json.WriteStartObject("userData");
        foreach (var (key, value) in userData.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            json.WriteString(key, value);
        json.WriteEndObject();
    }
}
