namespace SearchCore.Tests.Analysis.Languages;

/// <summary>Words and their stems, as Lucene's analyzers give them.</summary>
internal static class StemSamples
{
    public static IReadOnlyList<(string Language, string Word, string Stem)> All { get; } = [.. File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Analysis", "Languages", "Data", "stems.tsv"))
        .Select(line => line.Split('\t'))
        .Select(parts => (parts[0], parts[1], parts[2]))];
}
