namespace SearchCore.Sync.Scanning;

/// <summary>What a scan found below a root.</summary>
/// <param name="Files">The files to index, by no particular order, each path once.</param>
/// <param name="UnreadableFolders">Folders of which nothing is known; the root is among them when it is not there.</param>
internal sealed record FolderScan(IReadOnlyList<ScannedFile> Files, IReadOnlyList<UnreadableFolder> UnreadableFolders)
{
    /// <summary>Why the root could not be listed, or null when it was.</summary>
    public string? RootProblem => UnreadableFolders.FirstOrDefault(folder => folder.Path.Length == 0)?.Reason;

    /// <summary>Whether a path lies in a folder of which nothing is known.</summary>
    public bool IsUnknown(string path) => UnreadableFolders.Any(folder =>
        folder.Path.Length == 0
        || (path.Length > folder.Path.Length && path[folder.Path.Length] == '/' && path.StartsWith(folder.Path, StringComparison.Ordinal)));
}
