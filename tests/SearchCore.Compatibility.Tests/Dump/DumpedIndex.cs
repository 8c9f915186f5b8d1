using SearchCore.Comparison.Golden;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Dump;

/// <summary>The dump of an index, ours or the golden one.</summary>
internal static class DumpedIndex
{
    /// <summary>What this library reads out of an index.</summary>
    public static byte[] Of(IndexDirectory directory)
    {
        using var reader = DirectoryReader.Open(directory);
        using var json = new MemoryStream();
        IndexDump.Write(reader, json);
        return json.ToArray();
    }

    /// <summary>What Lucene.NET 4.8 read out of a golden index.</summary>
    public static byte[] Golden(string name) => File.ReadAllBytes(GoldenFiles.PathOf(name, "dump.json"));
}
