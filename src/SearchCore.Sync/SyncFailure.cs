namespace SearchCore.Sync;

/// <summary>A file that could not be indexed as it is now. Immutable.</summary>
/// <param name="Path">The file, relative to the folder, with <c>/</c> between names.</param>
/// <param name="Kind">Why, in one word.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Attempts">How often it was tried in this state, 1 or more.</param>
/// <param name="RetryAt">When it is tried again although it does not change; null for never.</param>
/// <param name="IsPreviousSearchable">Whether an earlier version of the file is still found.</param>
public sealed record SyncFailure(
    string Path,
    SyncFailureKind Kind,
    string Reason,
    int Attempts,
    DateTimeOffset? RetryAt,
    bool IsPreviousSearchable);
