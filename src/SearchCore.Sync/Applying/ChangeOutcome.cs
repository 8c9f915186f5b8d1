using SearchCore.Sync.Planning;

namespace SearchCore.Sync.Applying;

/// <summary>What became of a planned change.</summary>
/// <param name="Kind">What was done in the end; null when the file was gone before it could be read.</param>
/// <param name="Entry">What the index knows now; null when it knows nothing any more.</param>
/// <param name="RemovedPath">The path that the index does not have any more, or null.</param>
internal sealed record ChangeOutcome(ChangeKind? Kind, ManifestEntry? Entry = null, string? RemovedPath = null);
