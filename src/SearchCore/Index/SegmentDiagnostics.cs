using System.Globalization;

namespace SearchCore.Index;

/// <summary>The notes about its origin that a segment carries.</summary>
internal static class SegmentDiagnostics
{
    /// <summary>Makes the notes of a new segment, among them one that no other segment has.</summary>
    /// <param name="source">What made it: flush or merge.</param>
    /// <param name="time">The clock.</param>
    public static Dictionary<string, string> Create(string source, TimeProvider time) => new(StringComparer.Ordinal)
    {
        ["source"] = source,
        ["writer"] = "SearchCore",
        ["timestamp"] = time.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        ["id"] = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture),
    };
}
