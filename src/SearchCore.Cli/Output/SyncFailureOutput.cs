namespace SearchCore.Cli.Output;

/// <summary>A file in <see cref="SyncOutput"/> that is not indexed as it is.</summary>
internal sealed record SyncFailureOutput(string Path, string Kind, string Reason, bool IsPreviousSearchable);
