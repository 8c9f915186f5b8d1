namespace SearchCore.Index;

/// <summary>Says which old commits may go. Asked when a writer opens an index and after each commit.</summary>
public abstract class DeletionPolicy
{
    /// <summary>Keeps only the last commit.</summary>
    public static DeletionPolicy KeepOnlyLast { get; } = new KeepOnlyLastCommit();

    /// <summary>Chooses the commits that may be deleted.</summary>
    /// <param name="commits">All commits of the index, oldest first, at least one. The last one always stays.</param>
    /// <returns>Those that may go.</returns>
    public abstract IReadOnlyCollection<IndexCommit> ChooseDeletable(IReadOnlyList<IndexCommit> commits);

    private sealed class KeepOnlyLastCommit : DeletionPolicy
    {
        public override IReadOnlyCollection<IndexCommit> ChooseDeletable(IReadOnlyList<IndexCommit> commits)
        {
            ArgumentNullException.ThrowIfNull(commits);
            return [.. commits.Take(commits.Count - 1)];
        }
    }
}
