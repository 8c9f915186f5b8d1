using SearchCore.Comparison.Golden;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Dump;

/// <summary>Builds indexes from golden documents, without what the writer does not write yet.</summary>
internal static class GoldenBuild
{
    /// <summary>The kinds of field that are not written yet. What starts to be written must be taken off here.</summary>
    public static IReadOnlySet<GoldenKind> NotWrittenYet { get; } = new HashSet<GoldenKind>
    {
        GoldenKind.NumericDv, GoldenKind.BinaryDv, GoldenKind.SortedDv, GoldenKind.SortedSetDv,
    };

    public static TheoryData<string> Indexes => ["tiny", "postings", "unicode", "deletes"];

    public static void Build(string name, IndexDirectory directory, IReadOnlySet<GoldenKind>? without = null) =>
        GoldenBuilder.Build(GoldenFiles.PathOf(name, "documents.jsonl"), directory, without ?? NotWrittenYet);
}
