namespace SearchCore.Sync;

/// <summary>A folder that could not be listed.</summary>
/// <param name="Path">The folder, relative to the root, with <c>/</c> between names; empty for the root itself.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record UnreadableFolder(string Path, string Reason);
