using SearchCore.Store;

namespace SearchCore.Codecs;

/// <summary>What is written once about a segment (its .si file, format chapter 3.1).</summary>
/// <param name="directory">Where the segment's files are.</param>
/// <param name="name">The segment's name, such as <c>_a</c>.</param>
internal sealed class SegmentInfo(IndexDirectory directory, string name)
{
    public IndexDirectory Directory { get; } = directory;

    public string Name { get; } = name;

    /// <summary>The version of the Lucene (or of the format) that wrote the segment.</summary>
    public string Version { get; set; } = "4.8";

    /// <summary>The number of documents, deleted ones included.</summary>
    public int DocCount { get; set; }

    public bool UsesCompoundFile { get; set; }

    /// <summary>Free notes of the writer: source, operating system and so on.</summary>
    public Dictionary<string, string> Diagnostics { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The names of all files as written, the .si itself included.</summary>
    public HashSet<string> Files { get; init; } = new(StringComparer.Ordinal);
}
