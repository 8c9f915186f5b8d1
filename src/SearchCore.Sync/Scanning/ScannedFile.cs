namespace SearchCore.Sync.Scanning;

/// <summary>A file as a scan found it.</summary>
/// <param name="Path">Relative to the root, with <c>/</c> between names.</param>
/// <param name="Fingerprint">What is known without reading it.</param>
internal sealed record ScannedFile(string Path, FileFingerprint Fingerprint)
{
    /// <summary>The SHA-256 of its content, when the planner asked for it.</summary>
    public string? Hash { get; init; }

    /// <summary>What is wrong with it already.</summary>
    public FileProblem? Problem { get; init; }
}
