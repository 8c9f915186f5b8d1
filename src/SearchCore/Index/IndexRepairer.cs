using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>
/// Makes a damaged index usable again, at the price of the documents in segments that cannot be mended. <see cref="IndexChecker"/> says before what
/// that price is (<see cref="IndexCheckReport.LostDocCount"/>); a snapshot or indexing again loses nothing.
/// </summary>
public static class IndexRepairer
{
    /// <summary>Drops the segments that cannot be mended, and writes anew those whose damage is only in what can be made again.</summary>
    /// <remarks>The files of dropped segments are deleted. To keep a chance of getting something out of them, copy the folder before.</remarks>
    /// <param name="directory">Where the index is. No writer may have it.</param>
    /// <param name="progress">Told of each segment when it was checked; may be null.</param>
    /// <param name="cancellationToken">Ends the check; once it is done, the repair goes on to its end.</param>
    /// <returns>What was done; nothing when the index is whole.</returns>
    /// <exception cref="IndexLockedException">A writer has the index.</exception>
    /// <exception cref="IndexNotFoundException">There is no index.</exception>
    /// <exception cref="IndexCorruptException">No commit can be read, so nothing is known of the documents.</exception>
    public static IndexRepairReport Repair(
        IndexDirectory directory, IProgress<SegmentCheckReport>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(directory);
        IndexRepairReport report;
        using (directory.ObtainWriteLock())
        {
            var infos = SegmentInfos.ReadLatest(directory);
            report = new IndexRepairReport { Found = IndexChecker.Check(directory, progress, cancellationToken) };
            if (report.Found.IsClean)
                return report;
            report = DropLostSegments(directory, infos, report) with { RemovedCommits = RemoveDamagedCommits(directory) };
        }

        return RewriteMendable(directory, report);
    }

    private static IndexRepairReport DropLostSegments(IndexDirectory directory, SegmentInfos infos, IndexRepairReport report)
    {
        var lost = report.Found.Segments.Where(segment => segment.IsLost).Select(segment => segment.Name).ToHashSet(StringComparer.Ordinal);
        if (lost.Count == 0 && report.Found.Problems.Count == 0)
            return report;
        infos.Segments.RemoveAll(segment => lost.Contains(segment.Name));
        infos.Version++;
        infos.PrepareCommit(directory, durable: infos.Files());
        infos.FinishCommit(directory);
        return report with { DroppedSegments = [.. lost.Order(StringComparer.Ordinal)], LostDocCount = report.Found.LostDocCount };
    }

    /// <summary>A writer refuses an index with a commit that it cannot read, lest it delete what that commit needs.</summary>
    private static List<string> RemoveDamagedCommits(IndexDirectory directory)
    {
        var removed = new List<string>();
        foreach (var generation in LatestCommit.ListGenerations(directory))
        {
            try
            {
                SegmentInfos.Read(directory, generation);
            }
            catch (Exception e) when (e is IndexCorruptException or FileNotFoundException)
            {
                var name = IndexFileNames.SegmentsFileName(generation);
                directory.DeleteFile(name);
                removed.Add(name);
            }
        }

        return removed;
    }

    private static IndexRepairReport RewriteMendable(IndexDirectory directory, IndexRepairReport report)
    {
        var mendable = report.Found.Segments.Where(segment => segment.CanBeRewritten).Select(segment => segment.Name).ToHashSet(StringComparer.Ordinal);

        // Also without a segment to write anew, the writer removes the files that no commit needs any more.
        using var writer = IndexWriter.Open(directory, new WhitespaceAnalyzer(), new IndexWriterOptions { MergePolicy = MergePolicy.None });
        if (mendable.Count == 0)
            return report;
        writer.Rewrite(mendable);
        writer.Commit();
        return report with { RewrittenSegments = [.. mendable.Order(StringComparer.Ordinal)] };
    }
}
