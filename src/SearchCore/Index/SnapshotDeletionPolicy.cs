namespace SearchCore.Index;

/// <summary>Keeps the files of chosen commits, so that they can be copied as a backup while the writer goes on. Safe for many threads.</summary>
public sealed class SnapshotDeletionPolicy : DeletionPolicy
{
    private readonly DeletionPolicy _inner;
    private readonly Lock _lock = new();
    private readonly Dictionary<long, int> _holders = [];
    private IndexCommit? _last;

    /// <summary>Creates the policy.</summary>
    /// <param name="inner">Decides about commits that nobody holds; null to keep only the last.</param>
    public SnapshotDeletionPolicy(DeletionPolicy? inner = null)
    {
        _inner = inner ?? KeepOnlyLast;
    }

    /// <summary>Holds the last commit; <see cref="Release"/> must follow.</summary>
    /// <returns>The commit, whose files stay until it is released.</returns>
    /// <exception cref="InvalidOperationException">The index has no commit yet, or the policy is not in use by a writer.</exception>
    public IndexCommit Acquire()
    {
        lock (_lock)
        {
            var commit = _last ?? throw new InvalidOperationException("There is no commit to hold yet. Commit first.");
            _holders[commit.Generation] = _holders.GetValueOrDefault(commit.Generation) + 1;
            return commit;
        }
    }

    /// <summary>Lets a commit go. Its files are deleted at the next commit, if nothing else needs them.</summary>
    /// <param name="commit">A commit that <see cref="Acquire"/> gave.</param>
    /// <exception cref="InvalidOperationException">The commit is not held.</exception>
    public void Release(IndexCommit commit)
    {
        ArgumentNullException.ThrowIfNull(commit);
        lock (_lock)
        {
            if (!_holders.TryGetValue(commit.Generation, out var holders))
                throw new InvalidOperationException($"The commit '{commit}' is not held.");
            if (holders == 1)
                _holders.Remove(commit.Generation);
            else
                _holders[commit.Generation] = holders - 1;
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyCollection<IndexCommit> ChooseDeletable(IReadOnlyList<IndexCommit> commits)
    {
        ArgumentNullException.ThrowIfNull(commits);
        lock (_lock)
        {
            _last = commits[^1];
            return [.. _inner.ChooseDeletable(commits).Where(commit => !_holders.ContainsKey(commit.Generation))];
        }
    }
}
