using SearchCore.Exceptions;

namespace SearchCore.Index;

/// <summary>Making changes durable, or dropping them.</summary>
public sealed partial class IndexWriter
{
    /// <summary>The commit whose first half is done. Guarded by the commit lock.</summary>
    private SegmentInfos? _prepared;
    /// <summary>The files of the last commit, which are on the disk and need no syncing again. Guarded by the commit lock.</summary>
    private HashSet<string> _durableFiles = [];
    private long _preparedChangeCount;
    private long _committedChangeCount;

    /// <summary>Makes everything since the last commit durable and visible to new readers, in one step.</summary>
    /// <param name="userData">Notes to keep with the commit; null keeps those of the last one. Not for a commit that was prepared.</param>
    /// <returns>The generation of the last commit: a new one, or the one before when nothing has changed.</returns>
    public long Commit(IReadOnlyDictionary<string, string>? userData = null)
    {
        ThrowIfClosed();
        var generation = 0L;
        Guard(() =>
        {
            lock (_commitLock)
            {
                if (_prepared is null)
                    Prepare(userData);
                if (_prepared is not null)
                    FinishCommit(_prepared);
                ForgiveFailedMerges();
                generation = _infos.Generation;
            }

            MergeWhatIsDue();
        });
        return generation;
    }

    /// <summary>Does the long part of a commit. <see cref="Commit"/> then finishes it, or <see cref="Rollback"/> drops it.</summary>
    /// <param name="userData">Notes to keep with the commit; null keeps those of the last one.</param>
    /// <exception cref="InvalidOperationException">A commit is prepared already.</exception>
    public void PrepareCommit(IReadOnlyDictionary<string, string>? userData = null)
    {
        ThrowIfClosed();
        lock (_commitLock)
        {
            if (_prepared is not null)
                throw new InvalidOperationException("A commit is prepared already. Finish it by Commit, or drop it by Rollback.");
        }

        Guard(() =>
        {
            lock (_commitLock)
                Prepare(userData);
        });
    }

    private static bool AreEqual(IReadOnlyDictionary<string, string> left, IReadOnlyDictionary<string, string> right) =>
        left.Count == right.Count && left.All(note =>
            right.TryGetValue(note.Key, out var other) && string.Equals(note.Value, other, StringComparison.Ordinal));

    private void Prepare(IReadOnlyDictionary<string, string>? userData)
    {
        SegmentInfos? commit = null;
        FlushAll(changes =>
        {
            lock (_lock)
            {
                if (_infos.Generation > 0 && changes == _committedChangeCount && (userData is null || AreEqual(userData, _infos.UserData)))
                    return;
                foreach (var segment in _segments)
                    SaveDeletions(segment);
                commit = SnapshotInfos();
                commit.UserData = userData is null ? _infos.UserData : new Dictionary<string, string>(userData, StringComparer.Ordinal);
                _deleter.IncrementCounts(commit.Files());
                _preparedChangeCount = changes;
            }
        });

        // The slow part, during which other threads go on indexing.
        commit?.PrepareCommit(Directory, _durableFiles);
        _prepared = commit;
    }

    private void SaveDeletions(SegmentState segment)
    {
        if (!segment.HasUnsavedDeletions)
            return;
        var before = segment.Commit.Files.ToList();
        segment.SaveDeletions();
        _deleter.IncrementCounts(segment.Commit.Files);
        _deleter.DecrementCounts(before);
    }

    /// <summary>The segments as a list of their own, with a version no other has. Under the lock.</summary>
    private SegmentInfos SnapshotInfos()
    {
        _infos.Version++;
        var snapshot = _infos.Clone();
        snapshot.Segments.Clear();
        snapshot.Segments.AddRange(_segments.Where(segment => !segment.IsAllDeleted).Select(segment => segment.Commit.Clone()));
        return snapshot;
    }

    private void FinishCommit(SegmentInfos commit)
    {
        commit.FinishCommit(Directory);
        _prepared = null;
        _durableFiles = commit.Files();
        lock (_lock)
        {
            _infos.UpdateGeneration(commit);
            _infos.UserData = commit.UserData;
            _committedChangeCount = _preparedChangeCount;
            _deleter.OnCommit(commit);
            _deleter.DecrementCounts(commit.Files());
        }
    }
}
