namespace SearchCore.Index;

/// <summary>Says which old commits may go. Asked when a writer opens an index and after each commit.</summary>
public abstract class DeletionPolicy
{
    /// <summary>Keeps only the last commit.</summary>
    public static DeletionPolicy KeepOnlyLast { get; } = new KeepLastCommits(1);

    /// <summary>Keeps the last few commits, so that the index can be read as it was, or rolled back.</summary>
    /// <param name="count">How many, 1 or more.</param>
    /// <returns>The policy.</returns>
    public static DeletionPolicy KeepLast(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new KeepLastCommits(count);
    }

    /// <summary>Chooses the commits that may be deleted.</summary>
    /// <param name="commits">All commits of the index, oldest first, at least one. The last one always stays.</param>
    /// <returns>Those that may go.</returns>
    public abstract IReadOnlyCollection<IndexCommit> ChooseDeletable(IReadOnlyList<IndexCommit> commits);

    private sealed class KeepLastCommits(int count) : DeletionPolicy
    {
        public override IReadOnlyCollection<IndexCommit> ChooseDeletable(IReadOnlyList<IndexCommit> commits)
        {
            ArgumentNullException.ThrowIfNull(commits);
            return [.. commits.SkipLast(count)];
        }
    }
}
