using System.Globalization;
using System.Runtime.InteropServices;

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
        ["lucene.version"] = "4.8",
        ["os"] = Environment.OSVersion.Platform.ToString(),
        ["os.arch"] = RuntimeInformation.OSArchitecture.ToString(),
        ["dotnet.version"] = Environment.Version.ToString(),
        ["timestamp"] = time.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        ["id"] = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture),
    };
}
