using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore;

public sealed partial class SearchIndex
{
    /// <summary>Copies the last commit to a folder, while searching and writing go on. What an earlier snapshot there has already is not copied again.</summary>
    /// <param name="path">The folder: empty, or with an earlier snapshot of this index.</param>
    /// <param name="cancellationToken">Ends the copying; an earlier snapshot stays.</param>
    /// <returns>What was done. <see cref="IndexSnapshot.Restore"/> brings the snapshot back; it can also be opened as it is.</returns>
    /// <exception cref="SnapshotException">The folder has another index in it, or a newer snapshot.</exception>
    /// <exception cref="IndexNotFoundException">Nothing was committed yet.</exception>
    public Task<SnapshotReport> CreateSnapshotAsync(string path, CancellationToken cancellationToken = default) => Task.Run(
        () =>
        {
            using var target = new FileSystemDirectory(path);
            return IndexSnapshot.Create(_directory, target, cancellationToken: cancellationToken);
        },
        cancellationToken);
}
