using SearchCore.Sync.Scanning;

namespace SearchCore.Sync.Planning;

/// <summary>One thing to do.</summary>
/// <param name="Kind">What.</param>
/// <param name="File">The file as it is; null when it is gone.</param>
/// <param name="Known">The file as the index has it (for a rename, under its old path); null when it is new.</param>
internal sealed record PlannedChange(ChangeKind Kind, ScannedFile? File, ManifestEntry? Known)
{
    /// <summary>The path after the change, or the one that goes.</summary>
    public string Path => File?.Path ?? Known?.Path ?? string.Empty;
}
