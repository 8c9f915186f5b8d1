using SearchCore.Comparison.Golden;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Dump;

/// <summary>Builds indexes from golden documents.</summary>
internal static class GoldenBuild
{
    private static readonly HashSet<GoldenKind> Nothing = [];

    public static TheoryData<string> Indexes => ["tiny", "postings", "fieldtypes", "deletes", "unicode", "dvbig", "tiny-cfs", "deletes-cfs"];

    public static void Build(string name, IndexDirectory directory) =>
        GoldenBuilder.Build(GoldenFiles.PathOf(name, "documents.jsonl"), directory, Nothing, name.EndsWith("-cfs", StringComparison.Ordinal));
}
