using SearchCore.Comparison.Golden;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Dump;

/// <summary>Builds indexes from golden documents.</summary>
internal static class GoldenBuild
{
    // These kinds are written, but the operations of "deletes" update them in place, which the writer does not do yet.
    private static readonly HashSet<GoldenKind> UpdatedInPlace = [GoldenKind.NumericDv, GoldenKind.BinaryDv];

    public static TheoryData<string> Indexes => ["tiny", "postings", "fieldtypes", "deletes", "unicode", "dvbig"];

    public static void Build(string name, IndexDirectory directory) =>
        GoldenBuilder.Build(GoldenFiles.PathOf(name, "documents.jsonl"), directory, KindsLeftOut(name));

    /// <summary>The kinds of field that the build of an index leaves out.</summary>
    public static IReadOnlySet<GoldenKind> KindsLeftOut(string name) => name == "deletes" ? UpdatedInPlace : new HashSet<GoldenKind>();
}
