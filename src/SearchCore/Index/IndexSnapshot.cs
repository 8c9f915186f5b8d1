using SearchCore.Exceptions;
using SearchCore.Index.Copying;
using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>Copies an index as it is at a commit, while writers and readers go on, and brings it back.</summary>
/// <remarks>
/// A snapshot is an index like any other: it can be opened, searched and checked. Every file is compared with its checksum while it is copied.
/// A crash leaves the snapshot that was there before, or the new one.
/// </remarks>
public static class IndexSnapshot
{
    /// <summary>Copies the last commit. In a folder with an earlier snapshot of the index only what is new is copied, and it takes that one's place.</summary>
    /// <param name="index">The index. No lock is taken; another process may write to it.</param>
    /// <param name="snapshot">Where the copy goes: empty, or with an earlier snapshot of the same index.</param>
    /// <param name="progress">Told of each file that is done; may be null.</param>
    /// <param name="cancellationToken">Ends the copying; an earlier snapshot stays.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="IndexNotFoundException">There is no index.</exception>
    /// <exception cref="IndexCorruptException">A file of the index is damaged or missing.</exception>
    /// <exception cref="IndexLockedException">Something else writes where the copy goes.</exception>
    /// <exception cref="SnapshotException">Where the copy goes there is another index, or a newer snapshot.</exception>
    public static SnapshotReport Create(
        IndexDirectory index, IndexDirectory snapshot, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(snapshot);
        using var held = HeldCommit.OpenLatest(index);
        return Copy(held, snapshot, progress, cancellationToken);
    }

    /// <summary>Copies a certain commit, for one that a <see cref="SnapshotDeletionPolicy"/> holds.</summary>
    /// <param name="commit">The commit, whose files must still be there.</param>
    /// <param name="snapshot">Where the copy goes: empty, or with an earlier snapshot of the same index.</param>
    /// <param name="progress">Told of each file that is done; may be null.</param>
    /// <param name="cancellationToken">Ends the copying; an earlier snapshot stays.</param>
    /// <returns>What was done.</returns>
    /// <inheritdoc cref="Create(IndexDirectory, IndexDirectory, IProgress{string}?, CancellationToken)" path="/exception"/>
    public static SnapshotReport Create(
        IndexCommit commit, IndexDirectory snapshot, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commit);
        ArgumentNullException.ThrowIfNull(snapshot);
        using var held = HeldCommit.Open(commit);
        return Copy(held, snapshot, progress, cancellationToken);
    }

    /// <summary>Copies a snapshot to where there is no index. There is none until all is copied and found whole; then it is there at once.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="index">Where the index goes.</param>
    /// <param name="progress">Told of each file that is done; may be null.</param>
    /// <param name="cancellationToken">Ends the copying; then there is no index.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="IndexNotFoundException">There is no snapshot.</exception>
    /// <exception cref="IndexCorruptException">The snapshot is damaged.</exception>
    /// <exception cref="IndexLockedException">Something else writes where the index goes.</exception>
    /// <exception cref="SnapshotException">There is an index already.</exception>
    public static SnapshotReport Restore(
        IndexDirectory snapshot, IndexDirectory index, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(index);
        using var held = HeldCommit.OpenLatest(snapshot);
        using var writeLock = index.ObtainWriteLock();
        if (LatestCommit.FindGeneration(index) > 0)
            throw new SnapshotException(index.Location, "there is an index already.");
        return new CommitCopier(held, index, progress, cancellationToken).Copy();
    }

    private static SnapshotReport Copy(
        HeldCommit held, IndexDirectory snapshot, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        using var writeLock = snapshot.ObtainWriteLock();
        return new CommitCopier(held, snapshot, progress, cancellationToken).Copy();
    }
}
