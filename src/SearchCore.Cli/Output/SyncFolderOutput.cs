namespace SearchCore.Cli.Output;

/// <summary>A folder in <see cref="SyncOutput"/> that could not be listed.</summary>
internal sealed record SyncFolderOutput(string Path, string Reason);
