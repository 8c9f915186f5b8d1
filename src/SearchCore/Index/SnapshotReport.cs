namespace SearchCore.Index;

/// <summary>What <see cref="IndexSnapshot"/> did.</summary>
/// <param name="Generation">The number of the commit that was copied.</param>
/// <param name="CopiedFiles">How many files were copied.</param>
/// <param name="CopiedBytes">How long they are together, in bytes.</param>
/// <param name="KeptFiles">How many files were there already, with the same name, length and checksum.</param>
/// <param name="RemovedFiles">How many files only an earlier snapshot needed, and are gone.</param>
public sealed record SnapshotReport(long Generation, int CopiedFiles, long CopiedBytes, int KeptFiles, int RemovedFiles);
