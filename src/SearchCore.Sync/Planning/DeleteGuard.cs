using System.Globalization;
using SearchCore.Sync.Scanning;

namespace SearchCore.Sync.Planning;

/// <summary>Refuses to delete when a folder seems not to be there rather than to have been emptied.</summary>
/// <param name="share">Which share of the indexed files may go at once, 0 to 1.</param>
/// <param name="minimum">How many files must go at once before the share counts.</param>
internal sealed class DeleteGuard(double share, int minimum)
{
    /// <summary>Why nothing may be deleted, or null when it may.</summary>
    public string? Refuse(FolderScan scan, int deletes, int known)
    {
        if (scan.RootProblem is { } problem)
            return problem + " Nothing was deleted from the index.";
        if (share >= 1 || deletes < minimum || deletes <= share * known)
            return null;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{deletes} of {known} indexed files are missing at once, which is more than DeleteGuardShare = {share}. Nothing was deleted from the index. If the files are meant to be gone, set DeleteGuardShare to 1 for one run; if not, see whether the folder is mounted.");
    }
}
