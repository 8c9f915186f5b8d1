namespace SearchCore.Sync;

/// <summary>What one reconcile of folder and index did. Immutable.</summary>
public sealed record SyncReport
{
    /// <summary>Files that are new in the index.</summary>
    public int Added { get; init; }

    /// <summary>Files whose new content replaced the old one.</summary>
    public int Updated { get; init; }

    /// <summary>Files that have another path than before, but the same content.</summary>
    public int Renamed { get; init; }

    /// <summary>Files whose time of modification changed, but not the content.</summary>
    public int Touched { get; init; }

    /// <summary>Files that have left the folder, and so the index.</summary>
    public int Deleted { get; init; }

    /// <summary>Files that were as the index has them.</summary>
    public int Unchanged { get; init; }

    /// <summary>All files that are not indexed as they are now, whether they failed in this reconcile or before, by path.</summary>
    public IReadOnlyList<SyncFailure> Failures { get; init; } = [];

    /// <summary>Folders below the root that could not be listed, with the reason; what the index has from them stays.</summary>
    public IReadOnlyList<UnreadableFolder> UnreadableFolders { get; init; } = [];

    /// <summary>Why deletes were held back (the folder has vanished, or too much of it at once); null when nothing was.</summary>
    public string? Refused { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Whether the index changed.</summary>
    public bool HasChanges => Added + Updated + Renamed + Touched + Deleted > 0;
}
