namespace SearchCore.Sync;

/// <summary>How closely a reconcile looks at files that the index knows.</summary>
public enum SyncCheck
{
    /// <summary>Size and time of modification; a file is read only when they differ or cannot be relied on.</summary>
    Fingerprints,

    /// <summary>The content of every file, which also sees a change that left size and time as they were.</summary>
    Contents,
}
