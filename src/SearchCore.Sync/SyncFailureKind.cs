namespace SearchCore.Sync;

/// <summary>Why a file could not be indexed.</summary>
public enum SyncFailureKind
{
    /// <summary>It could not be opened or read: it is locked, its permissions forbid it, or the device failed. Tried again with growing waits.</summary>
    Unreadable,

    /// <summary>It is larger than <see cref="SyncOptions.MaxFileBytes"/>. Tried again when the file or the limit changes.</summary>
    TooLarge,

    /// <summary>It holds no text but bytes for programs. Tried again when it changes.</summary>
    Binary,

    /// <summary>Its form is not what its extractor understands, or the extractor took too long. Tried again with growing waits.</summary>
    Malformed,
}
