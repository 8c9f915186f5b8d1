namespace SearchCore.Sync;

/// <summary>How far a reconcile has come.</summary>
/// <param name="Done">Changes that are done.</param>
/// <param name="Total">Changes that the plan has.</param>
/// <param name="Path">The file that was done last.</param>
public sealed record SyncProgress(int Done, int Total, string Path);
