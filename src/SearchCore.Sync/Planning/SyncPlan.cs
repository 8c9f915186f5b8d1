namespace SearchCore.Sync.Planning;

/// <summary>What to do so that the index equals the folder.</summary>
/// <param name="Changes">The changes: first what comes, last what goes.</param>
/// <param name="Unchanged">How many files need nothing.</param>
/// <param name="Refused">Why deletes were left out of the plan, or null.</param>
internal sealed record SyncPlan(IReadOnlyList<PlannedChange> Changes, int Unchanged, string? Refused);
