namespace SearchCore.Sync.Scanning;

/// <summary>What is known of a file without reading it.</summary>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Modified">When it was modified, in UTC.</param>
internal readonly record struct FileFingerprint(long Size, DateTimeOffset Modified);
