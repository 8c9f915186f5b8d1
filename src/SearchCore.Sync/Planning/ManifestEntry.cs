using SearchCore.Sync.Scanning;

namespace SearchCore.Sync.Planning;

/// <summary>What the index knows about a file.</summary>
/// <param name="Path">Relative to the root, with <c>/</c> between names.</param>
/// <param name="Fingerprint">The file as it was looked at last.</param>
/// <param name="Checked">When that was.</param>
/// <param name="Hash">The hash of the content that is indexed, or null when none is.</param>
internal sealed record ManifestEntry(string Path, FileFingerprint Fingerprint, DateTimeOffset Checked, string? Hash)
{
    // The coarsest clock of the file systems in use (FAT).
    private static readonly TimeSpan _clockStep = TimeSpan.FromSeconds(2);

    /// <summary>Why the file is not indexed as it is, or null when it is.</summary>
    public SyncFailure? Failure { get; init; }

    /// <summary>Whether the file can have changed after the look without a different fingerprint, because it was modified just then.</summary>
    public bool IsDoubtful => (Checked - Fingerprint.Modified).Duration() < _clockStep;
}
