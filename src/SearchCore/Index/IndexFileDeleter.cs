using SearchCore.Codecs;
using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>Counts who needs which file of an index, and deletes those that nobody needs any more. Guarded by the writer's lock.</summary>
/// <remarks>Only files with names that belong to an index are ever deleted, and only when no kept commit and no live segment needs them.</remarks>
internal sealed class IndexFileDeleter
{
    private readonly IndexDirectory _directory;
    private readonly DeletionPolicy _policy;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _undeletable = new(StringComparer.Ordinal);
    private List<IndexCommit> _commits = [];

    /// <summary>Takes stock of an index: finds its commits, asks the policy about old ones, and deletes what a crash has left.</summary>
    /// <param name="directory">Where the index is; the caller has its write lock.</param>
    /// <param name="policy">Says which old commits may go.</param>
    /// <param name="current">The commit that the writer starts from; null for none.</param>
    /// <param name="keepsAll">Whether all commits stay for now, whatever the policy says, because the writer starts from an older one.</param>
    /// <exception cref="Exceptions.SearchCoreException">A commit before the current one is damaged.</exception>
    public IndexFileDeleter(IndexDirectory directory, DeletionPolicy policy, SegmentInfos? current, bool keepsAll = false)
    {
        _directory = directory;
        _policy = policy;
        foreach (var generation in LatestCommit.ListGenerations(directory))
        {
            // What is newer than the newest whole commit was never finished.
            if (current is not null && generation <= current.Generation)
                AddCommit(ToCommit(directory, generation == current.Generation ? current : SegmentInfos.Read(directory, generation)));
        }

        if (!keepsAll)
            ApplyPolicy();
        DeleteUnneeded();
    }

    public static IndexCommit ToCommit(IndexDirectory directory, SegmentInfos infos)
    {
        var segmentsFile = infos.SegmentsFileName ?? throw new InvalidOperationException("The index was never committed.");
        return new IndexCommit(directory, infos.Generation, segmentsFile, [.. infos.Files(), segmentsFile], infos.UserData);
    }

    public void IncrementCounts(IEnumerable<string> files)
    {
        foreach (var file in files)
            _counts[file] = _counts.GetValueOrDefault(file) + 1;
    }

    public void DecrementCounts(IEnumerable<string> files)
    {
        foreach (var file in files.ToList())
        {
            if (--_counts[file] > 0)
                continue;
            _counts.Remove(file);
            Delete(file);
        }

        RetryDeletes();
    }

    /// <summary>Notes a commit that was just finished, and lets go those that the policy gives up.</summary>
    public void OnCommit(SegmentInfos infos)
    {
        AddCommit(ToCommit(_directory, infos));
        ApplyPolicy();
        RetryDeletes();
    }

    /// <summary>Deletes every file of the index that nobody needs.</summary>
    public void DeleteUnneeded()
    {
        foreach (var file in _directory.ListAll().Where(file => IndexFileNames.IsOwned(file) && !_counts.ContainsKey(file)))
        {
            // The newest generation must stay readable from the listing; a hint file of another Lucene is not ours to judge.
            if (!string.Equals(file, IndexFileNames.SegmentsGen, StringComparison.Ordinal))
                Delete(file);
        }
    }

    /// <summary>Deletes files that nobody counts yet: those of a segment that was given up.</summary>
    public void DeleteUncounted(IEnumerable<string> files)
    {
        foreach (var file in files.Where(file => !_counts.ContainsKey(file)).ToList())
            Delete(file);
    }

    /// <summary>Forgets all counts but those of commits, and deletes what nobody needs then: the writer gives up the rest.</summary>
    public void KeepOnlyCommits()
    {
        _counts.Clear();
        foreach (var commit in _commits)
            IncrementCounts(commit.FileNames);
        DeleteUnneeded();
    }

    private void AddCommit(IndexCommit commit)
    {
        IncrementCounts(commit.FileNames);
        _commits.Add(commit);
    }

    private void ApplyPolicy()
    {
        if (_commits.Count == 0)
            return;
        var doomed = _policy.ChooseDeletable(_commits).Where(commit => commit.Generation != _commits[^1].Generation)
            .Select(commit => commit.Generation).ToHashSet();
        var gone = _commits.Where(commit => doomed.Contains(commit.Generation)).ToList();
        _commits = [.. _commits.Where(commit => !doomed.Contains(commit.Generation))];
        foreach (var commit in gone)
        {
            // Its list first: a commit whose list is still there while its files are not would look damaged.
            DecrementCounts([commit.SegmentsFileName]);
            DecrementCounts(commit.FileNames.Where(file => !string.Equals(file, commit.SegmentsFileName, StringComparison.Ordinal)));
        }
    }

    private void Delete(string file)
    {
        try
        {
            _directory.DeleteFile(file);
            _undeletable.Remove(file);
        }
        catch (FileNotFoundException)
        {
            _undeletable.Remove(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file that is still open somewhere may refuse to go. It is not needed, so it is tried again later and does no harm.
            _undeletable.Add(file);
        }
    }

    private void RetryDeletes()
    {
        foreach (var file in _undeletable.Where(file => !_counts.ContainsKey(file)).ToList())
            Delete(file);
    }
}
