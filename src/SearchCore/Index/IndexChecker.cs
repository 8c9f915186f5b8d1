using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Index.Checking;
using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>Reads every byte of an index and compares all that is said twice (format chapter 15). It changes nothing and needs no lock.</summary>
public static class IndexChecker
{
    /// <summary>Checks the last commit of an index.</summary>
    /// <param name="directory">Where the index is.</param>
    /// <param name="progress">Told of each segment when it is done; may be null.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <returns>What was found. A damaged index is reported, not thrown.</returns>
    /// <exception cref="OperationCanceledException">The check was ended.</exception>
    public static IndexCheckReport Check(
        IndexDirectory directory,
        IProgress<SegmentCheckReport>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var report = new IndexCheckReport { Location = directory.Location };
        SegmentInfos infos;
        try
        {
            infos = SegmentInfos.ReadLatest(directory);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return report with { Problems = [e.Message] };
        }

        var segments = new List<SegmentCheckReport>();
        foreach (var commit in infos.Segments)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var segment = new SegmentChecker(commit, cancellationToken).Check();
            segments.Add(segment);
            progress?.Report(segment);
        }

        return report with
        {
            SegmentsFileName = infos.SegmentsFileName,
            UserData = infos.UserData,
            Segments = segments,
            Problems = [.. FindProblems(directory, infos)],
        };
    }

    /// <summary>Whether an exception says something about the index, and not about the program.</summary>
    internal static bool IsDamage(Exception e) => e is SearchCoreException or IOException or UnauthorizedAccessException;

    private static IEnumerable<string> FindProblems(IndexDirectory directory, SegmentInfos infos)
    {
        var newest = LatestCommit.ListGenerations(directory).DefaultIfEmpty(0).Max();
        if (newest > infos.Generation)
        {
            yield return $"The newest commit '{IndexFileNames.SegmentsFileName(newest)}' is damaged or was never finished; " +
                $"'{infos.SegmentsFileName}' before it was checked.";
        }
    }
}
