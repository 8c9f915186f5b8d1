namespace SearchCore.Sync.Scanning;

/// <summary>Why a file cannot be indexed as it is.</summary>
/// <param name="Kind">Why, in one word.</param>
/// <param name="Reason">Why, in a sentence.</param>
internal sealed record FileProblem(SyncFailureKind Kind, string Reason);
