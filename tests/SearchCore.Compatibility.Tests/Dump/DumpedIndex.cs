using System.Text.Json;
using SearchCore.Comparison.Golden;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Dump;

/// <summary>The dump of an index, ours or the golden one.</summary>
internal static class DumpedIndex
{
    /// <summary>What this library reads out of an index.</summary>
    public static JsonDocument Of(IndexDirectory directory)
    {
        using var json = new MemoryStream();
        IndexDump.Write(directory, json);
        return JsonDocument.Parse(json.ToArray());
    }

    /// <summary>What Lucene.NET 4.8 read out of a golden index.</summary>
    public static JsonDocument Golden(string name) => JsonDocument.Parse(File.ReadAllBytes(GoldenFiles.PathOf(name, "dump.json")));
}
