using System.Diagnostics;
using System.Globalization;

namespace SearchCore.Comparison.Measuring;

/// <summary>What indexing a corpus took.</summary>
/// <param name="Documents">The number of documents.</param>
/// <param name="CorpusBytes">The size of the corpus file.</param>
/// <param name="Indexing">How long it took up to the end of the first commit.</param>
/// <param name="Merging">How long the merge after that took; zero without one.</param>
/// <param name="IndexBytes">The size of the index' files.</param>
internal sealed record IndexingFigures(long Documents, long CorpusBytes, TimeSpan Indexing, TimeSpan Merging, long IndexBytes)
{
    /// <summary>The names of the columns that <see cref="ToString"/> gives.</summary>
    public const string Header =
        "engine\tdocuments\tseconds\tdocuments_per_second\tmegabytes_per_second\tmerge_seconds\tindex_bytes\tpeak_memory_bytes";

    /// <summary>The figures as columns, with the peak memory of this process so far.</summary>
    public override string ToString()
    {
        using var process = Process.GetCurrentProcess();
        var seconds = Indexing.TotalSeconds;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Engine.Name}\t{Documents}\t{seconds:F2}\t{Documents / seconds:F0}\t{CorpusBytes / 1e6 / seconds:F2}\t"
            + $"{Merging.TotalSeconds:F2}\t{IndexBytes}\t{process.PeakWorkingSet64}");
    }
}
