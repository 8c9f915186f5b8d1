using System.Text.Json;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>A golden index: its newest commit as we read it, and its dump.</summary>
internal sealed class GoldenIndex : IDisposable
{
    private readonly JsonDocument _dump;

    public GoldenIndex(string folder)
    {
        Directory = new FileSystemDirectory(GoldenFiles.PathOf(folder, "index"));
        _dump = JsonDocument.Parse(File.ReadAllBytes(GoldenFiles.PathOf(folder, "dump.json")));
        Commit = SegmentInfos.ReadLatest(Directory);
    }

    public static TheoryData<string> Folders =>
        ["tiny", "tiny-cfs", "postings", "fieldtypes", "deletes", "deletes-cfs", "deletes-merged", "unicode", "dvbig"];

    public FileSystemDirectory Directory { get; }

    public SegmentInfos Commit { get; }

    public JsonElement Dump => _dump.RootElement;

    /// <summary>Each segment with its part of the dump.</summary>
    public IEnumerable<(SegmentCommit Segment, JsonElement Dump)> Segments
    {
        get
        {
            var dumps = Dump.GetProperty("segments").EnumerateArray().ToList();
            Assert.Equal(dumps.Count, Commit.Segments.Count);
            return Commit.Segments.Zip(dumps);
        }
    }

    public void Dispose()
    {
        _dump.Dispose();
        Directory.Dispose();
    }
}
