using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>Reads an index out of a directory, as it was at one commit, or (from a writer) at one moment after it.</summary>
public sealed class DirectoryReader : IndexReader
{
    private DirectoryReader()
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<LeafReaderContext> Leaves => throw new NotSupportedException();

    /// <summary>Where the index is.</summary>
    public IndexDirectory Directory => throw new NotSupportedException();

    /// <summary>The generation of the commit that the reader sees, or that came last before what it sees.</summary>
    public long Generation => throw new NotSupportedException();

    /// <summary>What was noted with that commit.</summary>
    public IReadOnlyDictionary<string, string> UserData => throw new NotSupportedException();

    /// <summary>Whether the reader still sees all there is: no newer commit, or for a writer's reader, no newer change.</summary>
    public bool IsCurrent => throw new NotSupportedException();

    /// <summary>Opens the last commit of an index.</summary>
    /// <param name="directory">Where the index is. It is not disposed with the reader.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="Exceptions.IndexNotFoundException">There is no index, or no commit yet.</exception>
    /// <exception cref="Exceptions.IndexCorruptException">The index is damaged.</exception>
    /// <exception cref="Exceptions.IndexFormatException">The index is of a version that is not read.</exception>
    public static DirectoryReader Open(IndexDirectory directory) => throw new NotSupportedException();

    /// <summary>Opens a certain commit, for one a snapshot.</summary>
    /// <param name="commit">The commit, whose files must still be there.</param>
    /// <returns>The reader.</returns>
    public static DirectoryReader Open(IndexCommit commit) => throw new NotSupportedException();

    /// <summary>The commits of an index, oldest first.</summary>
    /// <param name="directory">Where the index is.</param>
    /// <returns>The commits; none when there is no index.</returns>
    public static IReadOnlyList<IndexCommit> ListCommits(IndexDirectory directory) => throw new NotSupportedException();

    /// <summary>Opens a reader on what is there now, sharing unchanged segments with this one.</summary>
    /// <returns>A new reader, to be disposed besides this one; null when nothing has changed.</returns>
    public DirectoryReader? OpenIfChanged() => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Close() => throw new NotSupportedException();
}
