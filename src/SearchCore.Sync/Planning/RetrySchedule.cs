using SearchCore.Sync.Scanning;

namespace SearchCore.Sync.Planning;

/// <summary>Says when a file that failed is tried again.</summary>
/// <param name="first">The wait after the first failure.</param>
/// <param name="longest">The longest wait.</param>
internal sealed class RetrySchedule(TimeSpan first, TimeSpan longest)
{
    /// <summary>The failure to record.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problem">What went wrong now.</param>
    /// <param name="known">What the index knows of the file, or null.</param>
    /// <param name="now">The time.</param>
    public SyncFailure Next(ScannedFile file, FileProblem problem, ManifestEntry? known, DateTimeOffset now)
    {
        // A file that has changed starts afresh.
        var before = known?.Fingerprint == file.Fingerprint ? known.Failure?.Attempts ?? 0 : 0;
        return new SyncFailure(
            file.Path,
            problem.Kind,
            problem.Reason,
            before + 1,
            CanHeal(problem.Kind) ? now + Wait(before) : null,
            IsPreviousSearchable: known?.Hash is not null);
    }

    private TimeSpan Wait(int attemptsBefore)
    {
        var wait = first;
        for (var i = 0; i < attemptsBefore && wait < longest; i++)
            wait *= 2;
        return wait < longest ? wait : longest;
    }

    /// <summary>Whether another try can go better although the file does not change.</summary>
    private static bool CanHeal(SyncFailureKind kind) => kind is SyncFailureKind.Unreadable or SyncFailureKind.Malformed;
}
