using SearchCore.Sync.Scanning;

namespace SearchCore.Sync.Planning;

/// <summary>Compares a folder with what the index has of it. Pure: the same arguments give the same plan, and nothing is touched.</summary>
/// <param name="now">The time.</param>
/// <param name="check">How closely known files are looked at.</param>
/// <param name="guard">Says when deletes are refused.</param>
internal sealed class SyncPlanner(DateTimeOffset now, SyncCheck check, DeleteGuard guard)
{
    /// <summary>The files whose content must be hashed before a plan can be made.</summary>
    public IReadOnlySet<string> FilesToHash(FolderScan scan, IReadOnlyDictionary<string, ManifestEntry> manifest)
    {
        var goneSizes = Gone(scan, manifest).Select(entry => entry.Fingerprint.Size).ToHashSet();
        return scan.Files
            .Where(file => file.Problem is null && (manifest.TryGetValue(file.Path, out var known)
                ? IsInQuestion(file, known)
                : goneSizes.Contains(file.Fingerprint.Size)))
            .Select(file => file.Path)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Makes the plan.</summary>
    public SyncPlan Plan(FolderScan scan, IReadOnlyDictionary<string, ManifestEntry> manifest)
    {
        var gone = Gone(scan, manifest).ToList();
        var moved = new RenameFinder(gone);
        var changes = new List<PlannedChange>();
        var unchanged = 0;

        foreach (var file in scan.Files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (!manifest.TryGetValue(file.Path, out var known))
                changes.Add(moved.Find(file) is { } old ? new(ChangeKind.Rename, file, old) : new(ChangeKind.Add, file, null));
            else if (Compare(file, known) is { } kind)
                changes.Add(new PlannedChange(kind, file, known));
            else
                unchanged++;
        }

        var deletes = gone.Except(moved.Found).ToList();
        var refused = guard.Refuse(scan, deletes.Count, manifest.Count);
        if (refused is null)
            changes.AddRange(deletes.Select(entry => new PlannedChange(ChangeKind.Delete, null, entry)));
        return new SyncPlan(changes, unchanged, refused);
    }

    private ChangeKind? Compare(ScannedFile file, ManifestEntry known)
    {
        var isSame = file.Fingerprint == known.Fingerprint;
        if (known.Failure is { } failure)
            return !isSame || IsDue(failure, file) ? ChangeKind.Update : null;
        if (file.Problem is not null)
            return ChangeKind.Update;
        if (file.Hash is null)
            return isSame ? null : ChangeKind.Update;
        if (!string.Equals(file.Hash, known.Hash, StringComparison.Ordinal))
            return ChangeKind.Update;
        return isSame ? ChangeKind.Confirm : ChangeKind.Touch;
    }

    private bool IsDue(SyncFailure failure, ScannedFile file) =>
        failure.RetryAt <= now
        || check == SyncCheck.Contents
        || (failure.Kind == SyncFailureKind.TooLarge && file.Problem is null);

    private bool IsInQuestion(ScannedFile file, ManifestEntry known) =>
        known.Failure is null
        && file.Fingerprint.Size == known.Fingerprint.Size
        && (check == SyncCheck.Contents || file.Fingerprint != known.Fingerprint || known.IsDoubtful);

    private static IEnumerable<ManifestEntry> Gone(FolderScan scan, IReadOnlyDictionary<string, ManifestEntry> manifest)
    {
        var present = scan.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return manifest.Values
            .Where(entry => !present.Contains(entry.Path) && !scan.IsUnknown(entry.Path))
            .OrderBy(entry => entry.Path, StringComparer.Ordinal);
    }
}
