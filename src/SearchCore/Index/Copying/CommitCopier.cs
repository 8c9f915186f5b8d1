using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Index.Copying;

/// <summary>
/// Copies the files of a commit into a directory, so that at each moment the directory holds either the commit that was there before, if any, or
/// the new one, whole.
/// </summary>
/// <param name="source">The commit.</param>
/// <param name="target">The directory; the caller has its write lock.</param>
/// <param name="progress">Told of each file that is done; may be null.</param>
/// <param name="cancellationToken">Ends the copying; the target then holds what it held.</param>
internal sealed class CommitCopier(HeldCommit source, IndexDirectory target, IProgress<string>? progress, CancellationToken cancellationToken)
{
    /// <summary>Neither looks like a segment's file nor starts as a commit does, so that every Lucene leaves it alone.</summary>
    private const string TemporaryPrefix = "pending_copy_";
    private readonly List<string> _copied = [];
    private int _kept;
    private long _copiedBytes;

    public SnapshotReport Copy()
    {
        RemoveLeftovers();
        var earlier = DirectoryReader.ListCommits(target);
        var needed = earlier.SelectMany(commit => commit.FileNames).ToHashSet(StringComparer.Ordinal);
        if (earlier.Count > 0 && earlier[^1].Generation > source.Generation)
            throw new SnapshotException(target.Location, $"it holds the commit {earlier[^1].Generation}, which is newer than {source.Generation}.");

        // The list of segments goes last: by it the other files become an index.
        foreach (var name in source.Files.Keys.Order(StringComparer.Ordinal).Where(name => !IsSegmentsFile(name)).Append(source.SegmentsFileName))
        {
            if (IsThere(name, needed))
                _kept++;
            else
                CopyFile(name);
            progress?.Report(name);
        }

        return new SnapshotReport(source.Generation, _copied.Count, _copiedBytes, _kept, RemoveUnneeded());
    }

    private bool IsSegmentsFile(string name) => string.Equals(name, source.SegmentsFileName, StringComparison.Ordinal);

    private void RemoveLeftovers()
    {
        foreach (var left in target.ListAll().Where(name => name.StartsWith(TemporaryPrefix, StringComparison.Ordinal)))
            target.DeleteFile(left);
    }

    /// <summary>Whether the target has the very file. One that an interrupted copy has left is removed.</summary>
    private bool IsThere(string name, HashSet<string> needed)
    {
        if (!target.FileExists(name))
            return false;
        using (var there = target.OpenInput(name))
        {
            if (FileCopier.AreAlike(source.Files[name], there))
                return true;
        }

        if (needed.Contains(name))
            throw new SnapshotException(target.Location, $"its file '{name}' belongs to another index.");
        target.DeleteFile(name);
        return false;
    }

    private void CopyFile(string name)
    {
        var temporary = TemporaryPrefix + name;
        try
        {
            FileCopier.Copy(source.Files[name], target, temporary, cancellationToken);
            target.Sync([temporary]);
            if (IsSegmentsFile(name))
                target.SyncMetadata();
            target.Rename(temporary, name);
            if (IsSegmentsFile(name))
                target.SyncMetadata();
        }
        catch
        {
            if (target.FileExists(temporary))
                target.DeleteFile(temporary);
            throw;
        }

        _copied.Add(name);
        _copiedBytes += source.Files[name].Length;
    }

    /// <summary>Removes what only earlier commits need: their lists first, because a list whose files are missing looks damaged.</summary>
    private int RemoveUnneeded()
    {
        var unneeded = target.ListAll().Where(name => IndexFileNames.IsOwned(name) && !source.Files.ContainsKey(name))
            .OrderByDescending(name => name.StartsWith(IndexFileNames.Segments, StringComparison.Ordinal)).ToList();
        foreach (var name in unneeded)
            target.DeleteFile(name);
        return unneeded.Count;
    }
}
